# autotangent-cache 1
# function: tests.programs.data_missing_readings:nested   variant: pair   wrt: x
#     defines: nested_fwd nested_rev
# source: ../data_missing_readings.py   3b22e748c4eb48be
# generated: cf93f86f4d67d734   gen: 1.0.0
# kinds: x float, rows list(optional(list(float)))
# result: float
# resolved: len -> builtins:len; np -> numpy; range -> builtins:range
# deps:
# pin: no

import numpy as np


def nested_fwd(x, rows):
    """Value of nested and what nested_rev needs."""
    xs = []
    rows_ = []
    for k in range(len(rows)):
        row = rows[k]
        rows_.append(row)
        xs.append(x)
        if row is not None:
            x = x * row[0] + row[-1] * x
        else:
            x = np.sin(x)
    return x, (rows, rows_, xs)


def nested_rev(saved, y_bar):
    """Adjoint of nested: returns x_bar."""
    rows, rows_, xs = saved
    # return x
    x_bar = y_bar
    for k in range(len(rows) - 1, -1, -1):
        row = rows_.pop()
        x = xs.pop()
        if row is not None:
            # x = x * row[0] + row[-1] * x
            x_bar = (row[0] + row[-1]) * x_bar
        else:
            # x = np.sin(x)
            x_bar = np.cos(x) * x_bar
    return x_bar
