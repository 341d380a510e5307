# autotangent-cache 1
# function: tests.programs.alias_held_twice:best_row   variant: pair   wrt: x   shadows:
#     x   defines: best_row_fwd best_row_rev
# source: ../alias_held_twice.py   068d845b1b0858e5
# generated: df32f60ae73ec55b   gen: 1.0.0
# kinds: x array(f; n)
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def best_row_fwd(x):
    """Value of best_row and what best_row_rev needs."""
    t_1 = x * x
    t_1_bar = np.zeros_like(t_1)
    t_2 = np.sin(x)
    t_2_bar = np.zeros_like(t_2)
    rows_bar = [t_1_bar, t_2_bar]
    rows = [t_1, t_2]
    best_bar = rows_bar[0]
    best = rows[0]
    for row, row_bar in zip(rows, rows_bar):
        if row[0] > best[0]:
            best_bar = row_bar
            best = row
    pair_bar = [best_bar, rows_bar[1]]
    pair = (best, rows[1])
    pair[1][0] *= 2.0
    return pair[0] @ x + rows[0][0], (pair, pair_bar, rows_bar, t_1_bar, t_2_bar, x)


def best_row_rev(saved, y_bar, x_bar):
    """Adjoint of best_row: adds into x_bar."""
    pair, pair_bar, rows_bar, t_1_bar, t_2_bar, x = saved
    # return pair[0] @ x + rows[0][0]
    pair_bar[0] += y_bar * x
    x_bar += y_bar * pair[0]
    rows_bar[0][0] += y_bar
    # pair[1][0] *= 2.0
    pair_bar[1][0] = 2 * pair_bar[1][0]
    # t_2 = np.sin(x)
    x_bar += np.cos(x) * t_2_bar
    # t_1 = x * x
    x_bar += 2 * x * t_1_bar
