import numpy as np
from autotangent.runtime import own


def halves_jvp(by_row, by_key, joined, cells, ends, chosen, pairs, s, *, s_dot):
    """Value and tangent of halves along s_dot."""
    by_row, by_key, joined, cells, ends, chosen, pairs = own(
        by_row, by_key, joined, cells, ends, chosen, pairs
    )
    by_row_dot = np.zeros_like(by_row)
    by_key_dot = np.zeros_like(by_key)
    joined_dot = np.zeros_like(joined)
    cells_dot = np.zeros_like(cells)
    ends_dot = np.zeros_like(ends)
    chosen_dot = np.zeros_like(chosen)
    pairs_dot = np.zeros_like(pairs)
    rows = []
    rows_dot = []
    for row, row_dot in zip(by_row, by_row_dot):
        rows_dot.append(row_dot)
        rows.append(row)
    rows_dot[1][...] = s * rows_dot[1] + s_dot * rows[1]
    rows[1] *= s
    parts = {}
    parts_dot = {}
    for k, (row, row_dot) in enumerate(zip(by_key, by_key_dot)):
        if k > 0:
            parts_dot[k] = row_dot[1:]
            parts[k] = row[1:]
    parts_dot[2][0] = s_dot
    parts[2][0] = s
    several = [joined[0]]
    several_dot = [joined_dot[0]]
    t_2 = joined[2]
    t_2_dot = joined_dot[2]
    for _ in range(2):
        several_dot.append(t_2_dot)
        several.append(t_2)
    several_dot[2][...] += s_dot
    several[2] += s
    grid = []
    grid_dot = []
    for i in range(2):
        t_3 = []
        t_3_dot = []
        for j in range(2):
            t_3_dot.append(cells_dot[i, j:j + 1])
            t_3.append(cells[i, j:j + 1])
        grid_dot.append(t_3_dot)
        grid.append(t_3)
    grid_dot[0][1][0] = s * grid_dot[0][1][0] + grid[0][1][0] * s_dot
    grid[0][1][0] *= s
    last = []
    last_dot = []
    for k in range(3):
        last_dot.append(ends_dot[k, 2:])
        last.append(ends[k, 2:])
    last_dot[0][...] = s * last_dot[0] + s_dot * last[0]
    last[0] *= s
    if s > 1.0:
        part = chosen
        part_dot = chosen_dot
    else:
        part = chosen.copy()
        part_dot = chosen_dot.copy()
    part_dot[2, 2] = s_dot
    part[2, 2] = s
    t_1 = []
    t_1_dot = []
    for a_1, a_1_dot, b_1, b_1_dot in zip(pairs, pairs_dot, pairs[1:], pairs_dot[1:]):
        t_1_dot.append((a_1_dot, b_1_dot))
        t_1.append((a_1, b_1))
    for m in range(len(t_1)):
        a_dot, b_dot = t_1_dot[m]
        a, b = t_1[m]
        b_dot += s * a_dot + s_dot * a
        b += a * s
    total = np.sum(by_row**2) + np.sum(by_key**3) + np.sum(joined**2) + np.sum(cells**3)
    total_dot = (
        2 * np.sum(by_row * by_row_dot)
        + 3 * np.sum(by_key**2 * by_key_dot)
        + 2 * np.sum(joined * joined_dot)
        + 3 * np.sum(cells**2 * cells_dot)
    )
    return (
        total + np.sum(ends**2) + np.sum(chosen**3) + np.sum(pairs**2),
        (
            total_dot
            + 2 * np.sum(ends * ends_dot)
            + 3 * np.sum(chosen**2 * chosen_dot)
            + 2 * np.sum(pairs * pairs_dot)
        ),
    )
