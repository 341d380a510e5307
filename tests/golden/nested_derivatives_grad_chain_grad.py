# autotangent-cache 1
# function: tests.programs.nested_derivatives:chain_grad   variant: pair   wrt: x k
#     shadows: x   defines: chain_grad_fwd chain_grad_rev
# source: ../<autotangent tests.programs.nested_derivatives:chain grad a3b73a>
#     8f3e13e80f5abb12
# generated: 5e3e93ac5b640e05   gen: 1.0.0
# kinds: x array(f; n), k float
# result: array(f; x.0)
# resolved:
# deps:
# pin: no

import numpy as np


def chain_grad_fwd(x, k):
    """Value of chain_grad and what chain_grad_rev needs."""
    t_1_bar_1 = x[1:] - x[:-1] ** 2
    t_1_bar = 2 * k * t_1_bar_1
    x_bar = np.zeros_like(x)
    x_bar[1:] = t_1_bar
    x_bar_1 = 2 * x[:-1]
    x_bar[:-1] -= x_bar_1 * t_1_bar
    x_bar -= np.sin(x)
    return x_bar, (k, t_1_bar, t_1_bar_1, x, x_bar_1)


def chain_grad_rev(saved, y_bar, x_bar2):
    """Adjoint of chain_grad: adds into x_bar2, returns k_bar."""
    k, t_1_bar, t_1_bar_1, x, x_bar_1 = saved
    # return x_bar
    x_bar_bar = y_bar
    # x_bar -= np.sin(x)
    x_bar2 -= np.cos(x) * x_bar_bar
    # x_bar[:-1] -= 2 * x[:-1] * t_1_bar
    x_bar2[:-1] -= 2 * t_1_bar * x_bar_bar[:-1]
    t_1_bar_bar = -x_bar_1 * x_bar_bar[:-1]
    # x_bar[1:] = t_1_bar
    x_bar_bar = x_bar_bar.copy()
    t_1_bar_bar += x_bar_bar[1:]
    # t_1_bar = 2 * k * (x[1:] - x[:-1] ** 2)
    k_bar = 2 * (t_1_bar_1 @ t_1_bar_bar)
    t_1_bar_1_bar = 2 * k * t_1_bar_bar
    x_bar2[1:] += t_1_bar_1_bar
    x_bar2[:-1] -= 2 * x[:-1] * t_1_bar_1_bar
    return k_bar
