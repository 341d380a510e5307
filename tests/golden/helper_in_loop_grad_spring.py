# autotangent-cache 1
# function: tests.programs.helper_in_loop:spring   variant: pair   wrt: x k   shadows: x
#     defines: spring_fwd spring_rev
# source: ../helper_in_loop.py   05801d2dfc75e990
# generated: ba5fc5fa0922e620   gen: 1.0.0
# kinds: x array(f; n), i int, k float
# result: float
# resolved: math -> math
# deps:
# pin: no

import math


def spring_fwd(x, i, k):
    """Value of spring and what spring_rev needs."""
    d = x[i + 1] - x[i]
    return k * d * d + math.sin(d), (d, i, k)


def spring_rev(saved, y_bar, x_bar):
    """Adjoint of spring: adds into x_bar, returns k_bar."""
    d, i, k = saved
    # return k * d * d + math.sin(d)
    k_bar = d * d * y_bar
    d_bar = (2 * k * d + math.cos(d)) * y_bar
    # d = x[i + 1] - x[i]
    x_bar[i + 1] += d_bar
    x_bar[i] -= d_bar
    return k_bar
