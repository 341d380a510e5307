# autotangent-cache 1
# function: tests.programs.nested_derivatives:chain_grad   variant: tangent   wrt: x k
#     defines: chain_grad_jvp
# source: ../<autotangent tests.programs.nested_derivatives:chain grad a3b73a>
#     8f3e13e80f5abb12
# generated: e10d444d063523cd   gen: 1.0.0
# kinds: x array(f; n), k float
# result: array(f; x.0)
# resolved:
# deps:
# pin: no

import numpy as np


def chain_grad_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of chain_grad along (x_dot, k_dot)."""
    t_1_bar_1 = x[1:] - x[:-1] ** 2
    t_1_bar = 2 * k * t_1_bar_1
    t_1_bar_dot = 2 * (k_dot * t_1_bar_1 + k * (x_dot[1:] - 2 * x[:-1] * x_dot[:-1]))
    x_bar = np.zeros_like(x)
    x_bar_dot = np.zeros_like(x)
    x_bar_dot[1:] = t_1_bar_dot
    x_bar[1:] = t_1_bar
    x_bar_1 = 2 * x[:-1]
    x_bar_dot[:-1] -= 2 * t_1_bar * x_dot[:-1] + x_bar_1 * t_1_bar_dot
    x_bar[:-1] -= x_bar_1 * t_1_bar
    x_bar_dot -= np.cos(x) * x_dot
    x_bar -= np.sin(x)
    return x_bar, x_bar_dot
