# autotangent-cache 1
# function: tests.programs.nested_derivatives:chain_value_and_grad   variant: pair
#     wrt: x k   shadows: x   defines: chain_value_and_grad_fwd chain_value_and_grad_rev
# source: ../<autotangent tests.programs.nested_derivatives:chain value_and_grad eddd81>
#     d5fd37c30788ce63
# generated: 29fcb71f425e0e43   gen: 1.0.0
# kinds: x array(f; n), k float
# result: tuple(float, array(f; x.0))
# resolved:
# deps:
# pin: no

import numpy as np


def chain_value_and_grad_fwd(x, k):
    """Value of chain_value_and_grad and what chain_value_and_grad_rev needs."""
    t_1 = x[1:] - x[:-1] ** 2
    value_1 = t_1**2
    value = np.sum(k * value_1) + np.sum(np.cos(x))
    # return np.sum(k * (x[1:] - x[:-1] ** 2) ** 2) + np.sum(np.cos(x))
    t_1_bar = 2 * k * t_1
    x_bar = np.zeros_like(x)
    x_bar[1:] = t_1_bar
    x_bar_1 = 2 * x[:-1]
    x_bar[:-1] -= x_bar_1 * t_1_bar
    x_bar -= np.sin(x)
    return (value, x_bar), (k, t_1, t_1_bar, value_1, x, x_bar_1)


def chain_value_and_grad_rev(saved, y_bar, x_bar2):
    """Adjoint of chain_value_and_grad: adds into x_bar2, returns k_bar."""
    k, t_1, t_1_bar, value_1, x, x_bar_1 = saved
    # return value, x_bar
    value_bar = y_bar[0]
    x_bar_bar = y_bar[1].copy()
    # x_bar -= np.sin(x)
    x_bar2 -= np.cos(x) * x_bar_bar
    # x_bar[:-1] -= 2 * x[:-1] * t_1_bar
    x_bar2[:-1] -= 2 * t_1_bar * x_bar_bar[:-1]
    t_1_bar_bar = -x_bar_1 * x_bar_bar[:-1]
    # x_bar[1:] = t_1_bar
    t_1_bar_bar += x_bar_bar[1:]
    # t_1_bar = 2 * k * t_1
    k_bar = 2 * (t_1 @ t_1_bar_bar)
    t_1_bar2 = 2 * k * t_1_bar_bar
    # value = np.sum(k * t_1**2) + np.sum(np.cos(x))
    k_bar += np.sum(value_bar * value_1)
    t_1_bar2 += 2 * k * value_bar * t_1
    x_bar2 -= value_bar * np.sin(x)
    # t_1 = x[1:] - x[:-1] ** 2
    x_bar2[1:] += t_1_bar2
    x_bar2[:-1] -= 2 * x[:-1] * t_1_bar2
    return k_bar
