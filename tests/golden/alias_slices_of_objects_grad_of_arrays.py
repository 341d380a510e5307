# autotangent-cache 1
# function: tests.programs.alias_slices_of_objects:of_arrays   variant: pair   wrt: x y
#     defines: of_arrays_fwd of_arrays_rev
# source: ../alias_slices_of_objects.py   bede24a0e48d2d3d
# generated: 21413c78f78da7ed   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: np -> numpy; scaled -> tests.programs.alias_slices_of_objects:scaled; zip ->
#     builtins:zip
# deps: tests.programs.alias_slices_of_objects:scaled=25cd0c72ccf39ffe
# pin: no

import numpy as np
from autotangent.runtime import pair, put_back, snapshot, unbroadcast

scaled_fwd, scaled_rev = pair(scaled, "rows k", "rows list(array(f; ?)), k float")


def of_arrays_fwd(x, y):
    """Value of of_arrays and what of_arrays_rev needs."""
    t_1 = np.array([x, y])
    t_1_bar = np.zeros_like(t_1)
    t_2 = np.array([y, 1])
    t_2_bar = np.zeros_like(t_2)
    t_3 = np.zeros(2)
    t_3_bar = np.zeros_like(t_3)
    rows_bar = [t_1_bar, t_2_bar, t_3_bar]
    rows = [t_1, t_2, t_3]
    t_9 = rows[1:]
    t_10 = rows_bar[1:]
    other_2s = []
    other_1s = []
    for row, row_bar, other, other_bar in zip(rows, rows_bar, t_9, t_10):
        other_1 = row * x
        other_1s.append(other_1)
        other_2 = other.copy()
        other_2s.append(other_2)
        other += other_1
    t_7 = rows[1:]
    t_8 = rows_bar[1:]
    row_1s = []
    for row, row_bar in zip(t_7, t_8):
        row_1 = row[0]
        row_1s.append(row_1)
        row[0] *= y
    rows_2 = snapshot(rows[:1])
    _, saved_1 = scaled_fwd(rows[:1], y)
    rows_1 = snapshot(rows[::-1])
    _, saved = scaled_fwd(rows[::-1], x)
    t_4 = rows[2].sum()
    return (
        rows[1][0] * rows[0][0] * t_4,
        (
            other_1s,
            other_2s,
            row_1s,
            rows,
            rows_1,
            rows_2,
            rows_bar,
            saved,
            saved_1,
            t_10,
            t_1_bar,
            t_2_bar,
            t_4,
            t_7,
            t_8,
            t_9,
            x,
            y,
        ),
    )


def of_arrays_rev(saved, y_bar):
    """Adjoint of of_arrays: returns x_bar, y_bar."""
    other_1s, other_2s, row_1s, rows, rows_1, rows_2, rows_bar, saved, saved_1, t_10, t_1_bar, t_2_bar, t_4, t_7, t_8, t_9, x, y = saved
    # return rows[1][0] * rows[0][0] * rows[2].sum()
    rows_bar[1][0] += rows[0][0] * t_4 * y_bar
    rows_bar[0][0] += rows[1][0] * t_4 * y_bar
    rows_bar[2] += rows[1][0] * rows[0][0] * y_bar
    # scaled(rows[::-1], x)
    x_bar = scaled_rev(saved, rows_bar[::-1])
    put_back(rows[::-1], rows_1)
    # scaled(rows[:1], y)
    y_bar_ = scaled_rev(saved_1, rows_bar[:1])
    put_back(rows[:1], rows_2)
    for i in range(min(len(t_7), len(t_8)) - 1, -1, -1):
        row = t_7[i]
        row_bar = t_8[i]
        row_1 = row_1s.pop()
        row[0] = row_1
        # row[0] *= y
        y_bar_ += row[0] * row_bar[0]
        row_bar[0] = y * row_bar[0]
    for j in range(min(len(rows), len(rows_bar), len(t_9), len(t_10)) - 1, -1, -1):
        row = rows[j]
        row_bar = rows_bar[j]
        other = t_9[j]
        other_bar = t_10[j]
        other_1 = other_1s.pop()
        other_2 = other_2s.pop()
        other[...] = other_2
        # other += row * x
        other_1_bar = unbroadcast(other_bar, other_1).copy()
        row_bar += x * other_1_bar
        x_bar += row @ other_1_bar
    # t_2 = np.array([y, 1])
    t_2_1_bars = t_2_bar
    y_bar_ += t_2_1_bars[0]
    # t_1 = np.array([x, y])
    t_1_1_bars = t_1_bar
    x_bar += t_1_1_bars[0]
    y_bar_ += t_1_1_bars[1]
    return x_bar, y_bar_
