# autotangent-cache 1
# function: tests.programs.call_named_as_tangents:pushed   variant: pair   wrt: x x_dot
#     shadows: x x_dot   defines: pushed_fwd pushed_rev
# source: ../call_named_as_tangents.py   769617a6afd6a499
# generated: 94bbafa20f277bd8   gen: 1.0.0
# kinds: x array(f; n), x_dot array(f; n)
# result: array(f; x.0)
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def pushed_fwd(x, x_dot):
    """Value of pushed and what pushed_rev needs."""
    return x * x_dot + np.sum(x_dot**2), (x, x_dot)


def pushed_rev(saved, y_bar, x_bar, x_dot_bar):
    """Adjoint of pushed: adds into x_bar, x_dot_bar."""
    x, x_dot = saved
    # return x * x_dot + np.sum(x_dot**2)
    x_bar += x_dot * y_bar
    x_dot_bar += x * y_bar + 2 * np.sum(y_bar) * x_dot
