import numpy as np
from autotangent.runtime import held_at, hold_at, own


def halves_grad(by_row, by_key, joined, cells, ends, chosen, pairs, s):
    """Gradient of halves with respect to s."""
    by_row, by_key, joined, cells, ends, chosen, pairs = own(
        by_row, by_key, joined, cells, ends, chosen, pairs
    )
    by_row_bar = np.zeros_like(by_row)
    by_key_bar = np.zeros_like(by_key)
    joined_bar = np.zeros_like(joined)
    cells_bar = np.zeros_like(cells)
    ends_bar = np.zeros_like(ends)
    chosen_bar = np.zeros_like(chosen)
    pairs_bar = np.zeros_like(pairs)
    rows_bar = []
    rows = []
    for row, row_bar in zip(by_row, by_row_bar):
        rows_bar.append(row_bar)
        rows.append(row)
    rows_1 = rows[1][...].copy()
    rows[1] *= s
    parts_bar = {}
    parts = {}
    parts_bar_1s = []
    parts_1s = []
    for k, (row, row_bar) in enumerate(zip(by_key, by_key_bar)):
        if k > 0:
            parts_bar_1 = held_at(parts_bar, k)
            parts_bar_1s.append(parts_bar_1)
            parts_bar[k] = row_bar[1:]
            parts_1 = held_at(parts, k)
            parts_1s.append(parts_1)
            parts[k] = row[1:]
    parts_2 = parts[2][0]
    parts[2][0] = s
    several_bar = [joined_bar[0]]
    several = [joined[0]]
    t_2_bar = joined_bar[2]
    t_2 = joined[2]
    for _ in range(2):
        several_bar.append(t_2_bar)
        several.append(t_2)
    several[2] += s
    grid_bar = []
    grid = []
    for i in range(2):
        t_3_bar = []
        t_3 = []
        for j in range(2):
            t_3_bar.append(cells_bar[i, j:j + 1])
            t_3.append(cells[i, j:j + 1])
        grid_bar.append(t_3_bar)
        grid.append(t_3)
    grid_1 = grid[0][1][0]
    grid[0][1][0] *= s
    last_bar = []
    last = []
    for k in range(3):
        last_bar.append(ends_bar[k, 2:])
        last.append(ends[k, 2:])
    last_1 = last[0][...].copy()
    last[0] *= s
    if s > 1.0:
        part_bar = chosen_bar
        part = chosen
    else:
        part = chosen.copy()
        part_bar = np.zeros_like(part)
    part[2, 2] = s
    t_1_bar = []
    t_1 = []
    for a_1, a_1_bar, b_1, b_1_bar in zip(pairs, pairs_bar, pairs[1:], pairs_bar[1:]):
        t_4_bar = [a_1_bar, b_1_bar]
        t_4 = (a_1, b_1)
        t_1_bar.append(t_4_bar)
        t_1.append(t_4)
    t_5 = len(t_1)
    a_bars = []
    b_bars = []
    as_ = []
    bs = []
    b_2s = []
    for m in range(t_5):
        a_bar, b_bar = t_1_bar[m]
        a_bars.append(a_bar)
        b_bars.append(b_bar)
        a, b = t_1[m]
        as_.append(a)
        bs.append(b)
        b_2 = b.copy()
        b_2s.append(b_2)
        b += a * s

    # return total + np.sum(ends**2) + np.sum(chosen**3) + np.sum(pairs**2)
    ends_bar += 2 * ends
    chosen_bar += 3 * chosen**2
    pairs_bar += 2 * pairs
    # total = np.sum(by_row**2) + np.sum(by_key**3) + np.sum(joined**2) + np.sum(cel ...
    by_row_bar += 2 * by_row
    by_key_bar += 3 * by_key**2
    joined_bar += 2 * joined
    cells_bar += 3 * cells**2
    s_bar = 0.0
    for m in range(t_5 - 1, -1, -1):
        b_2 = b_2s.pop()
        b = bs.pop()
        a = as_.pop()
        b_bar = b_bars.pop()
        a_bar = a_bars.pop()
        b[...] = b_2
        # b += a * s
        b_3_bar = b_bar.copy()
        a_bar += s * b_3_bar
        s_bar += a @ b_3_bar
    for n in range(min(len(pairs), len(pairs_bar), len(pairs[1:]), len(pairs_bar[1:])) - 1, -1, -1):
        a_1 = pairs[n]
        a_1_bar = pairs_bar[n]
        b_1 = pairs[1:][n]
        b_1_bar = pairs_bar[1:][n]
        t_1.pop()
        t_1_bar.pop()
    # (chosen if s > 1.0 else chosen.copy())[2, 2] = s
    s_bar += part_bar[2, 2]
    part_bar[2, 2] = 0.0
    if not s > 1.0:
        # part = chosen.copy()
        chosen_bar += part_bar
    last[0][...] = last_1
    # last[0] *= s
    last_2_bar = last_bar[0][...].copy()
    last_bar[0][...] = 0.0
    last_bar[0] += s * last_2_bar
    s_bar += last[0] @ last_2_bar
    grid[0][1][0] = grid_1
    # grid[0][1][0] *= s
    s_bar += grid[0][1][0] * grid_bar[0][1][0]
    grid_bar[0][1][0] = s * grid_bar[0][1][0]
    # several[2] += s
    s_bar += np.sum(several_bar[2][...])
    parts[2][0] = parts_2
    # parts[2][0] = s
    s_bar += parts_bar[2][0]
    parts_bar[2][0] = 0.0
    for k in range(min(len(by_key), len(by_key_bar)) - 1, -1, -1):
        row = by_key[k]
        row_bar = by_key_bar[k]
        if k > 0:
            parts_1 = parts_1s.pop()
            hold_at(parts, k, parts_1)
            parts_bar_1 = parts_bar_1s.pop()
            hold_at(parts_bar, k, parts_bar_1)
    rows[1][...] = rows_1
    # rows[1] *= s
    rows_2_bar = rows_bar[1][...].copy()
    rows_bar[1][...] = 0.0
    rows_bar[1] += s * rows_2_bar
    s_bar += rows[1] @ rows_2_bar
    for i_ in range(min(len(by_row), len(by_row_bar)) - 1, -1, -1):
        row = by_row[i_]
        row_bar = by_row_bar[i_]
        rows.pop()
        rows_bar.pop()
    return s_bar
