# autotangent-cache 1
# function: tests.programs.data_missing_readings:mixed   variant: pair   wrt: x
#     defines: mixed_fwd mixed_rev
# source: ../data_missing_readings.py   1ca93f96038c3365
# generated: 4a93ca5d83935d16   gen: 1.0.0
# kinds: x float, rows list(optional(list(float)))
# result: float
# resolved: np -> numpy; range -> builtins:range
# deps:
# pin: no

import numpy as np


def mixed_fwd(x, rows):
    """Value of mixed and what mixed_rev needs."""
    t_2_1 = np.ones(2)
    t_2 = x * t_2_1
    t_2_bar = np.zeros_like(t_2)
    t_3_1 = np.ones(3)
    t_3 = x * x * t_3_1
    t_3_bar = np.zeros_like(t_3)
    held_bar = [t_2_bar, None, t_3_bar]
    held = [t_2, None, t_3]
    if x < 0.0:
        t_1_bar = None
        t_1 = None
    else:
        t_1_bar = held_bar[0]
        t_1 = held[0]
    held_bar_1 = held_bar[0]
    held_bar[0] = t_1_bar
    held[0] = t_1
    x_1 = x
    row_bars = []
    rows_ = []
    for k in range(3):
        row_bar = held_bar[k]
        row_bars.append(row_bar)
        row = held[k]
        rows_.append(row)
        if row is None:
            x = x * 0.7
        else:
            x = x + np.sum(row)
    return (
        x,
        (held_bar, held_bar_1, row_bars, rows_, t_2_1, t_2_bar, t_3_1, t_3_bar, x_1),
    )


def mixed_rev(saved, y_bar):
    """Adjoint of mixed: returns x_bar."""
    held_bar, held_bar_1, row_bars, rows_, t_2_1, t_2_bar, t_3_1, t_3_bar, x_1 = saved
    # return x
    x_bar = y_bar
    for k in range(2, -1, -1):
        row = rows_.pop()
        row_bar = row_bars.pop()
        if row is None:
            # x = x * 0.7
            x_bar = 0.7 * x_bar
        else:
            # x = x + np.sum(row)
            row_bar += x_bar
    held_bar[0] = held_bar_1
    # t_3 = x * x * np.ones(3)
    t_3_2_bar = t_3_1 @ t_3_bar
    x_bar += 2 * x_1 * t_3_2_bar
    # t_2 = x * np.ones(2)
    x_bar += t_2_1 @ t_2_bar
    return x_bar
