# autotangent-cache 1
# function: tests.programs.nested_derivatives:chain_value_and_grad   variant: tangent
#     wrt: x k   defines: chain_value_and_grad_jvp
# source: ../<autotangent tests.programs.nested_derivatives:chain value_and_grad eddd81>
#     d5fd37c30788ce63
# generated: 6fc7b2fd5a44c3e4   gen: 1.0.0
# kinds: x array(f; n), k float
# result: tuple(float, array(f; x.0))
# resolved:
# deps:
# pin: no

import numpy as np


def chain_value_and_grad_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of chain_value_and_grad along (x_dot, k_dot)."""
    t_1 = x[1:] - x[:-1] ** 2
    t_1_dot = x_dot[1:] - 2 * x[:-1] * x_dot[:-1]
    value_1 = t_1**2
    value = np.sum(k * value_1) + np.sum(np.cos(x))
    value_dot = (
        np.sum(k_dot * value_1 + 2 * k * t_1 * t_1_dot) - np.sum(np.sin(x) * x_dot)
    )
    # return np.sum(k * (x[1:] - x[:-1] ** 2) ** 2) + np.sum(np.cos(x))
    t_1_bar = 2 * k * t_1
    t_1_bar_dot = 2 * (k_dot * t_1 + k * t_1_dot)
    x_bar = np.zeros_like(x)
    x_bar_dot = np.zeros_like(x)
    x_bar_dot[1:] = t_1_bar_dot
    x_bar[1:] = t_1_bar
    x_bar_1 = 2 * x[:-1]
    x_bar_dot[:-1] -= 2 * t_1_bar * x_dot[:-1] + x_bar_1 * t_1_bar_dot
    x_bar[:-1] -= x_bar_1 * t_1_bar
    x_bar_dot -= np.cos(x) * x_dot
    x_bar -= np.sin(x)
    return (value, x_bar), (value_dot, x_bar_dot)
