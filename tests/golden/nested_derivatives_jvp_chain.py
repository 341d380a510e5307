# autotangent-cache 1
# function: tests.programs.nested_derivatives:chain   variant: tangent   wrt: x k
#     defines: chain_jvp
# source: ../nested_derivatives.py   9694346ba20603d1
# generated: 68bcda5c120eb16b   gen: 1.0.0
# kinds: x array(f; n), k float
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def chain_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of chain along (x_dot, k_dot)."""
    t_1 = x[1:] - x[:-1] ** 2
    t_2 = t_1**2
    return (
        np.sum(k * t_2) + np.sum(np.cos(x)),
        (
            np.sum(k_dot * t_2 + 2 * k * t_1 * (x_dot[1:] - 2 * x[:-1] * x_dot[:-1]))
            - np.sum(np.sin(x) * x_dot)
        ),
    )
