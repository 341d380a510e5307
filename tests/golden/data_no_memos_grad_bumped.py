# autotangent-cache 1
# function: tests.programs.data_no_memos:bumped   variant: pair   wrt: x y   defines:
#     bumped_fwd bumped_rev
# source: ../data_no_memos.py   f9180500232952e1
# generated: f95f72277746e6e2   gen: 1.0.0
# kinds: x float, y float
# result: float
# resolved: bump -> tests.programs.data_no_memos:bump; np -> numpy
# deps: tests.programs.data_no_memos:bump=0f666e404b6280a5
# pin: no

import numpy as np
from autotangent.runtime import held_at, hold_at, pair

bump_fwd, bump_rev = pair(bump, "row factor", "row array(f; ?), factor float")


def bumped_fwd(x, y):
    """Value of bumped and what bumped_rev needs."""
    rows_bar = {}
    rows = {}
    total = 0.0
    t_3s = []
    t_1_bars = []
    rows_bar_1s = []
    rows_2s = []
    saveds = []
    rows_1s = []
    for k in (1, 2, 1):
        t_3 = k not in rows
        t_3s.append(t_3)
        if t_3:
            t_1 = np.array([x, k * y])
            t_1_bar = np.zeros_like(t_1)
            t_1_bars.append(t_1_bar)
            rows_bar_1 = held_at(rows_bar, k)
            rows_bar_1s.append(rows_bar_1)
            rows_bar[k] = t_1_bar
            rows_2 = held_at(rows, k)
            rows_2s.append(rows_2)
            rows[k] = t_1
        total += rows[k] @ rows[k]
        rows_1 = rows[k].copy()
        rows_1s.append(rows_1)
        _, saved = bump_fwd(rows[k], x)
        saveds.append(saved)
    return (
        total,
        (rows, rows_1s, rows_2s, rows_bar, rows_bar_1s, saveds, t_1_bars, t_3s),
    )


def bumped_rev(saved, y_bar):
    """Adjoint of bumped: returns x_bar, y_bar."""
    rows, rows_1s, rows_2s, rows_bar, rows_bar_1s, saveds, t_1_bars, t_3s = saved
    # return total
    total_bar = y_bar
    x_bar = 0.0
    y_bar_ = 0.0
    for i in range(len((1, 2, 1)) - 1, -1, -1):
        k = (1, 2, 1)[i]
        saved = saveds.pop()
        rows_1 = rows_1s.pop()
        # bump(rows[k], x)
        factor_1_bar = bump_rev(saved, rows_bar[k])
        rows[k][...] = rows_1
        x_bar += factor_1_bar
        # total += rows[k] @ rows[k]
        rows_bar[k] += 2 * total_bar * rows[k]
        t_3 = t_3s.pop()
        if t_3:
            rows_2 = rows_2s.pop()
            hold_at(rows, k, rows_2)
            rows_bar_1 = rows_bar_1s.pop()
            hold_at(rows_bar, k, rows_bar_1)
            t_1_bar = t_1_bars.pop()
            # t_1 = np.array([x, k * y])
            t_1_3_bars = t_1_bar
            x_bar += t_1_3_bars[0]
            y_bar_ += k * t_1_3_bars[1]
    return x_bar, y_bar_
