# autotangent-cache 1
# function: tests.programs.data_missing_readings:paired   variant: tangent   wrt: x
#     defines: paired_jvp
# source: ../data_missing_readings.py   d1089ef50f5ba7c7
# generated: 367e4d957306cda2   gen: 1.0.0
# kinds: x float, pairs list(optional(tuple(array(f; n), float))), named dict(a:
#     array(f; n), b: None)
# result: float
# resolved: len -> builtins:len; np -> numpy; range -> builtins:range
# deps:
# pin: no

import numpy as np


def paired_jvp(x, pairs, named, *, x_dot):
    """Value and tangent of paired along x_dot."""
    for k in range(len(pairs)):
        pair = pairs[k]
        if pair is None:
            x_dot = 2 * x * x_dot
            x = x * x
        else:
            a, b = pair
            x_1 = np.sum(a)
            x = x * x_1 + b
            x_dot = x_1 * x_dot
    for name in named:
        v = named[name]
        if v is None:
            x = x * 1.5
            x_dot = 1.5 * x_dot
        else:
            x = x + np.sum(v * x)
            x_dot = x_dot + np.sum(x_dot * v)
    return x, x_dot
