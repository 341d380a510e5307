import numpy as np
from autotangent.runtime import laid_out, own, tangent

shifted_jvp = tangent(shifted, "x", "x array(f; ?)")


def traded_jvp(x, table, s, *, x_dot, table_dot, s_dot):
    """Value and tangent of traded along (x_dot, table_dot, s_dot)."""
    x, table = own(x, table)
    x_dot = x_dot.copy()
    table_dot = table_dot.copy()
    table_dot = laid_out(table_dot, table)
    cut = int(s) + 2
    above = x + 1.0
    above_dot = x_dot.copy()
    flipped = np.flip(x) - 2.0
    flipped_dot = np.flip(x_dot).copy()
    rows = np.reshape(table, (2, 8)) - 1.0
    rows_dot = np.reshape(table_dot, (2, 8)).copy()
    kept = [x[1:4] * 1.0, table[0].copy()]
    kept_dot = [x_dot[1:4].copy(), table_dot[0].copy()]
    t_1 = x[cut:2 * cut].copy()
    t_1_dot = x_dot[cut:2 * cut].copy()
    t_2 = x[:cut] * 1.0
    t_2_dot = x_dot[:cut].copy()
    x_dot[:cut] = t_1_dot
    x[:cut] = t_1
    x_dot[cut:2 * cut] = t_2_dot
    x[cut:2 * cut] = t_2
    t_3 = table[1] * 1.0
    t_3_dot = table_dot[1].copy()
    t_4 = table[0].copy()
    t_4_dot = table_dot[0].copy()
    table_dot[0] = t_3_dot
    table[0] = t_3
    table_dot[1] = t_4_dot
    table[1] = t_4
    for k in range(3):
        t_6, t_6_dot = shifted_jvp(x[k:k + 3], x_dot=x_dot[k:k + 3])
        kept_dot.append(t_6_dot)
        kept.append(t_6)
        x_dot[k] = above[k + 1] * s_dot + s * above_dot[k + 1]
        x[k] = s * above[k + 1]
        above = x - 0.5
        above_dot = x_dot.copy()
    first_dot, second_dot = np.split(flipped_dot, 2)
    first, second = np.split(flipped, 2)
    mixed = np.zeros((2, 4))
    mixed_dot = np.zeros_like(mixed)
    mixed_dot[0, :3] = first_dot
    mixed[0, :3] = first
    mixed_dot[1, 1:] = np.transpose(second_dot)
    mixed[1, 1:] = np.transpose(second)
    mixed_dot[0, 1] = s_dot
    mixed[0, 1] = s
    total = np.sum(above * flipped) + np.sum(rows**2) + np.sum(mixed**3)
    total_dot = (
        np.sum(flipped * above_dot + above * flipped_dot)
        + 2 * np.sum(rows * rows_dot)
        + 3 * np.sum(mixed**2 * mixed_dot)
    )
    t_5 = []
    t_5_dot = []
    for part, part_dot in zip(kept, kept_dot):
        t_5_dot.append(2 * np.sum(part * part_dot))
        t_5.append(np.sum(part ** 2))
    return (
        total + np.sum(table * table.T) + sum(t_5),
        total_dot + np.sum(table.T * table_dot + table * table_dot.T) + sum(t_5_dot),
    )
