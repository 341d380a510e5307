# autotangent-cache 1
# function: tests.programs.data_missing_readings:mixed   variant: tangent   wrt: x
#     defines: mixed_jvp
# source: ../data_missing_readings.py   1ca93f96038c3365
# generated: cca1e9d2f5e0ee2f   gen: 1.0.0
# kinds: x float, rows list(optional(list(float)))
# result: float
# resolved: np -> numpy; range -> builtins:range
# deps:
# pin: no

import numpy as np
from autotangent.runtime import zeros


def mixed_jvp(x, rows, *, x_dot):
    """Value and tangent of mixed along x_dot."""
    held_1 = np.ones(2)
    held_2 = np.ones(3)
    held = [x * held_1, None, x * x * held_2]
    held_dot = [x_dot * held_1, zeros(None), 2 * x * x_dot * held_2]
    if x < 0.0:
        t_1 = None
        t_1_dot = zeros(t_1)
    else:
        t_1 = held[0]
        t_1_dot = held_dot[0]
    held_dot[0] = t_1_dot
    held[0] = t_1
    for k in range(3):
        row = held[k]
        row_dot = held_dot[k]
        if row is None:
            x = x * 0.7
            x_dot = 0.7 * x_dot
        else:
            x = x + np.sum(row)
            x_dot = x_dot + np.sum(row_dot)
    return x, x_dot
