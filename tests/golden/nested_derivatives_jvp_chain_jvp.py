# autotangent-cache 1
# function: tests.programs.nested_derivatives:chain_jvp   variant: tangent   wrt: x k
#     defines: chain_jvp_jvp
# source: ../<autotangent tests.programs.nested_derivatives:chain jvp 5e0773>
#     ede07e865e1b01fc
# generated: 31bef8c1254a785a   gen: 1.0.0
# kinds: x array(f; n), k float, x_dot array(f; n)
# result: tuple(float, float)
# resolved:
# deps:
# pin: no

import numpy as np


def chain_jvp_jvp(x, k, *, x_dot, x_dot2, k_dot):
    """Value and tangent of chain_jvp along (x_dot2, k_dot)."""
    t_1 = x[1:] - x[:-1] ** 2
    t_1_dot = x_dot2[1:] - 2 * x[:-1] * x_dot2[:-1]
    t_2 = t_1**2
    t_3 = k * t_1
    t_4 = x_dot[1:] - 2 * x[:-1] * x_dot[:-1]
    t_5 = t_3 * t_4
    return (
        (
            np.sum(k * t_2) + np.sum(np.cos(x)),
            2 * np.sum(t_5) - np.sum(np.sin(x) * x_dot),
        ),
        (
            np.sum(k_dot * t_2 + 2 * k * t_1 * t_1_dot) - np.sum(np.sin(x) * x_dot2),
            (
                (
                    2
                    * np.sum(
                        np.broadcast_to(
                            (
                                t_4 * (k_dot * t_1 + k * t_1_dot)
                                - 2 * t_3 * x_dot[:-1] * x_dot2[:-1]
                            ),
                            np.shape(t_5),
                        ),
                    )
                )
                - np.sum(x_dot * np.cos(x) * x_dot2)
            ),
        ),
    )
