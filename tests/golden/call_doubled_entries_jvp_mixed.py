# autotangent-cache 1
# function: tests.programs.call_doubled_entries:mixed   variant: tangent   wrt: x k
#     defines: mixed_jvp
# source: ../call_doubled_entries.py   7d149cbe948a3a56
# generated: 87a8b6ff8530ec47   gen: 1.0.0
# kinds: x array(f; ?), k float
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def mixed_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of mixed along (x_dot, k_dot)."""
    y = x * k
    y_dot = k * x_dot + k_dot * x
    return (
        0.3 * y[0] + 0.5 * np.sum(y[1:] ** 2),
        0.3 * y_dot[0] + np.sum(y[1:] * y_dot[1:]),
    )
