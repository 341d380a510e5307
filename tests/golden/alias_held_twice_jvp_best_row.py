# autotangent-cache 1
# function: tests.programs.alias_held_twice:best_row   variant: tangent   wrt: x
#     defines: best_row_jvp
# source: ../alias_held_twice.py   068d845b1b0858e5
# generated: f596bf37c0952710   gen: 1.0.0
# kinds: x array(f; n)
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def best_row_jvp(x, *, x_dot):
    """Value and tangent of best_row along x_dot."""
    rows = [x * x, np.sin(x)]
    rows_dot = [2 * x * x_dot, np.cos(x) * x_dot]
    best = rows[0]
    best_dot = rows_dot[0]
    for row, row_dot in zip(rows, rows_dot):
        if row[0] > best[0]:
            best = row
            best_dot = row_dot
    pair = (best, rows[1])
    pair_dot = (best_dot, rows_dot[1])
    pair_dot[1][0] = 2 * pair_dot[1][0]
    pair[1][0] *= 2.0
    return pair[0] @ x + rows[0][0], pair_dot[0] @ x + pair[0] @ x_dot + rows_dot[0][0]
