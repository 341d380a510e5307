# autotangent-cache 1
# function: tests.programs.nested_derivatives:chain_hvp   variant: tangent   wrt: x k
#     x_dot   defines: chain_hvp_jvp
# source: ../<autotangent tests.programs.nested_derivatives:chain_grad hvp e4a4d7>
#     bd8c7a5b3c102afb
# generated: 7f2df38ee9aadfb5   gen: 1.0.0
# kinds: x array(f; n), k float, x_dot array(f; n)
# result: array(f; x.0)
# resolved:
# deps:
# pin: no

import numpy as np


def chain_hvp_jvp(x, k, *, x_dot, x_dot2, k_dot, x_dot_dot):
    """Value and tangent of chain_hvp along (x_dot2, k_dot, x_dot_dot)."""
    t_1_bar_1 = x[1:] - x[:-1] ** 2
    t_1_bar = 2 * k * t_1_bar_1
    t_1_bar_dot2 = 2 * (k_dot * t_1_bar_1 + k * (x_dot2[1:] - 2 * x[:-1] * x_dot2[:-1]))
    t_1_bar_dot_1 = 2 * x[:-1]
    t_1_bar_dot_2 = x_dot[1:] - t_1_bar_dot_1 * x_dot[:-1]
    t_1_bar_dot_3 = 2 * k * t_1_bar_dot_2
    t_1_bar_dot = t_1_bar_dot_3
    t_1_bar_dot_dot = np.broadcast_to(
        2 * (
            k_dot * t_1_bar_dot_2
            + k * (
                x_dot_dot[1:]
                - 2 * x_dot[:-1] * x_dot2[:-1]
                - t_1_bar_dot_1 * x_dot_dot[:-1]
            )
        ),
        np.shape(t_1_bar_dot_3),
    )
    x_bar_dot = np.zeros_like(x)
    x_bar_dot_dot = np.zeros_like(x)
    x_bar_dot_dot[1:] = t_1_bar_dot_dot
    x_bar_dot[1:] = t_1_bar_dot
    x_bar_1 = 2 * x[:-1]
    x_bar_1_dot = 2 * x_dot2[:-1]
    x_bar_dot_1 = 2 * t_1_bar
    x_bar_dot_2 = x_bar_dot_1 * x_dot[:-1] + x_bar_1 * t_1_bar_dot
    x_bar_dot_dot[:-1] -= np.broadcast_to(
        (
            2 * x_dot[:-1] * t_1_bar_dot2
            + x_bar_dot_1 * x_dot_dot[:-1]
            + t_1_bar_dot * x_bar_1_dot
            + x_bar_1 * t_1_bar_dot_dot
        ),
        np.shape(x_bar_dot_2),
    )
    x_bar_dot[:-1] -= x_bar_dot_2
    x_bar_dot_3 = np.cos(x)
    x_bar_dot_dot -= x_bar_dot_3 * x_dot_dot - x_dot * np.sin(x) * x_dot2
    x_bar_dot -= x_bar_dot_3 * x_dot
    return x_bar_dot, x_bar_dot_dot
