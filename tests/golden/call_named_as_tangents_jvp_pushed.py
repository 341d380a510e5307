# autotangent-cache 1
# function: tests.programs.call_named_as_tangents:pushed   variant: tangent   wrt: x
#     x_dot   defines: pushed_jvp
# source: ../call_named_as_tangents.py   769617a6afd6a499
# generated: 52156db6473d7526   gen: 1.0.0
# kinds: x array(f; n), x_dot array(f; n)
# result: array(f; x.0)
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def pushed_jvp(x, x_dot, *, x_dot_, x_dot_dot):
    """Value and tangent of pushed along (x_dot_, x_dot_dot)."""
    return (
        x * x_dot + np.sum(x_dot**2),
        x_dot * x_dot_ + x * x_dot_dot + 2 * np.sum(x_dot * x_dot_dot),
    )
