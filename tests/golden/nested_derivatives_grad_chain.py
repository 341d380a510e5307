# autotangent-cache 1
# function: tests.programs.nested_derivatives:chain   variant: pair   wrt: x k
#     shadows: x   defines: chain_fwd chain_rev
# source: ../nested_derivatives.py   9694346ba20603d1
# generated: 57774732ec3abdd1   gen: 1.0.0
# kinds: x array(f; n), k float
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def chain_fwd(x, k):
    """Value of chain and what chain_rev needs."""
    t_1 = x[1:] - x[:-1] ** 2
    t_2 = t_1**2
    return np.sum(k * t_2) + np.sum(np.cos(x)), (k, t_1, t_2, x)


def chain_rev(saved, y_bar, x_bar):
    """Adjoint of chain: adds into x_bar, returns k_bar."""
    k, t_1, t_2, x = saved
    # return np.sum(k * (x[1:] - x[:-1] ** 2) ** 2) + np.sum(np.cos(x))
    k_bar = np.sum(y_bar * t_2)
    t_1_bar = 2 * k * y_bar * t_1
    x_bar[1:] += t_1_bar
    x_bar[:-1] -= 2 * x[:-1] * t_1_bar
    x_bar -= y_bar * np.sin(x)
    return k_bar
