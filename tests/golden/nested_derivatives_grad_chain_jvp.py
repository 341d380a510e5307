# autotangent-cache 1
# function: tests.programs.nested_derivatives:chain_jvp   variant: pair   wrt: x k
#     shadows: x   defines: chain_jvp_fwd chain_jvp_rev
# source: ../<autotangent tests.programs.nested_derivatives:chain jvp 5e0773>
#     ede07e865e1b01fc
# generated: 4f058f7a8eea68e7   gen: 1.0.0
# kinds: x array(f; n), k float, x_dot array(f; n)
# result: tuple(float, float)
# resolved:
# deps:
# pin: no

import numpy as np
from autotangent.runtime import unbroadcast


def chain_jvp_fwd(x, k, *, x_dot):
    """Value of chain_jvp and what chain_jvp_rev needs."""
    t_1 = x[1:] - x[:-1] ** 2
    t_2 = t_1**2
    t_3 = k * t_1
    t_4 = 2 * x[:-1]
    t_5 = t_4 * x_dot[:-1]
    t_6 = x_dot[1:] - t_5
    t_7 = t_3 * t_6
    return (
        (
            np.sum(k * t_2) + np.sum(np.cos(x)),
            2 * np.sum(t_7) - np.sum(np.sin(x) * x_dot),
        ),
        (k, t_1, t_2, t_3, t_4, t_5, t_6, t_7, x, x_dot),
    )


def chain_jvp_rev(saved, y_bar, x_bar):
    """Adjoint of chain_jvp: adds into x_bar, returns k_bar."""
    k, t_1, t_2, t_3, t_4, t_5, t_6, t_7, x, x_dot = saved
    # return ( np.sum(k * t_1**2) + np.sum(np.cos(x)), ( 2 * np.sum(k * t_1 * (x_dot ...
    t_3_bar = 2 * unbroadcast(np.broadcast_to(y_bar[1] * t_6, np.shape(t_7)), t_3)
    k_bar = np.sum(y_bar[0] * t_2) + t_1 @ t_3_bar
    t_1_bar = 2 * k * y_bar[0] * t_1 + k * t_3_bar
    x_bar[:-1] -= (
        4
        * unbroadcast(
            np.broadcast_to(
                (
                    x_dot[:-1]
                    * unbroadcast(
                        unbroadcast(
                            np.broadcast_to(y_bar[1] * t_3, np.shape(t_7)), t_6
                        ),
                        t_5,
                    )
                ),
                np.shape(t_5),
            ),
            t_4,
        )
    )
    x_bar -= y_bar[0] * np.sin(x) + y_bar[1] * x_dot * np.cos(x)
    # t_1 = x[1:] - x[:-1] ** 2
    x_bar[1:] += t_1_bar
    x_bar[:-1] -= 2 * x[:-1] * t_1_bar
    return k_bar
