# autotangent-cache 1
# function: tests.programs.data_missing_readings:nested   variant: tangent   wrt: x
#     defines: nested_jvp
# source: ../data_missing_readings.py   3b22e748c4eb48be
# generated: f62e1eae1d360fcf   gen: 1.0.0
# kinds: x float, rows list(optional(list(float)))
# result: float
# resolved: len -> builtins:len; np -> numpy; range -> builtins:range
# deps:
# pin: no

import numpy as np


def nested_jvp(x, rows, *, x_dot):
    """Value and tangent of nested along x_dot."""
    for k in range(len(rows)):
        row = rows[k]
        if row is not None:
            x = x * row[0] + row[-1] * x
            x_dot = (row[0] + row[-1]) * x_dot
        else:
            x_dot = np.cos(x) * x_dot
            x = np.sin(x)
    return x, x_dot
