import numpy as np
from autotangent.runtime import add_into, own, pair, spread_over, unbroadcast, zeros

shifted_fwd, shifted_rev = pair(shifted, "x", "x array(f; ?)")


def traded_grad(x, table, s):
    """Gradient of traded with respect to (x, table, s)."""
    x, table = own(x, table)
    cut = int(s) + 2
    above = x + 1.0
    flipped = np.flip(x) - 2.0
    rows = np.reshape(table, (2, 8)) - 1.0
    kept = [x[1:4] * 1.0, table[0].copy()]
    t_1 = x[cut:2 * cut].copy()
    t_2 = x[:cut] * 1.0
    x[:cut] = t_1
    x[cut:2 * cut] = t_2
    t_3 = table[1] * 1.0
    t_4 = table[0].copy()
    table_1 = table[0].copy()
    table[0] = t_3
    table_2 = table[1].copy()
    table[1] = t_4
    aboves = []
    saveds = []
    x_1s = []
    for k in range(3):
        t_6, saved = shifted_fwd(x[k:k + 3])
        saveds.append(saved)
        kept.append(t_6)
        x_1 = x[k]
        x_1s.append(x_1)
        x[k] = s * above[k + 1]
        aboves.append(above)
        above = x - 0.5
    t_7 = np.split(flipped, 2)
    first, second = t_7
    mixed = np.zeros((2, 4))
    mixed[0, :3] = first
    mixed_1 = np.transpose(second)
    mixed[1, 1:] = mixed_1
    mixed[0, 1] = s
    t_5 = []
    for part in kept:
        t_5.append(np.sum(part**2))

    # return total + np.sum(table * table.T) + sum(t_5)
    total_bar = 1.0
    table_bar = table.T + table.T
    t_5_bar = zeros(t_5)
    add_into(t_5_bar, spread_over(1.0, t_5))
    kept_bar = zeros(kept)
    for i in range(len(kept) - 1, -1, -1):
        part = kept[i]
        # t_5.append(np.sum(part ** 2))
        t_8_bar = t_5_bar.pop()
        part_bar = 2 * t_8_bar * part
        kept_bar[i] += part_bar
    # total = np.sum(above * flipped) + np.sum(rows**2) + np.sum(mixed**3)
    above_bar = total_bar * flipped
    flipped_bar = total_bar * above
    rows_bar = 2 * rows
    mixed_bar = 3 * mixed**2
    # mixed[0, 1] = s
    s_bar = mixed_bar[0, 1]
    mixed_bar[0, 1] = 0.0
    # mixed[1, 1:] = np.transpose(second)
    second_bar = unbroadcast(mixed_bar[1, 1:], mixed_1).T.copy()
    # mixed[0, :3] = first
    first_bar = unbroadcast(mixed_bar[0, :3], first).copy()
    # first, second = np.split(flipped, 2)
    t_7_bar = zeros(t_7)
    t_7_bar[0] += first_bar
    t_7_bar[1] += second_bar
    flipped_bar += np.concatenate(t_7_bar, 0)
    x_bar = np.zeros_like(x)
    for k in range(2, -1, -1):
        # above = x - 0.5
        x_bar += above_bar
        x_1 = x_1s.pop()
        above = aboves.pop()
        x[k] = x_1
        # x[k] = s * above[k + 1]
        s_bar += above[k + 1] * x_bar[k]
        above_bar = np.zeros_like(above)
        above_bar[k + 1] = s * x_bar[k]
        x_bar[k] = 0.0
        saved = saveds.pop()
        # kept.append(shifted(x[k : k + 3]))
        t_9_bar = kept_bar.pop()
        kept.pop()
        shifted_rev(saved, t_9_bar, x_bar[k:k + 3])
    table[1] = table_2
    # table[1] = t_4
    t_4_bar = table_bar[1].copy()
    table[0] = table_1
    # table[0] = t_3
    t_3_bar = table_bar[0].copy()
    # t_4 = table[0].copy()
    table_bar[0] = t_4_bar
    # t_3 = table[1] * 1.0
    table_bar[1] = t_3_bar
    # x[cut:2 * cut] = t_2
    t_2_bar = unbroadcast(x_bar[cut:2 * cut], t_2).copy()
    x_bar[cut:2 * cut] = 0.0
    # x[:cut] = t_1
    t_1_bar = unbroadcast(x_bar[:cut], t_1).copy()
    # t_2 = x[:cut] * 1.0
    x_bar[:cut] = t_2_bar
    # t_1 = x[cut:2 * cut].copy()
    x_bar[cut:2 * cut] += t_1_bar
    # kept = [x[1:4] * 1.0, table[0].copy()]
    x_bar[1:4] += kept_bar[0]
    table_bar[0] += kept_bar[1]
    # rows = np.reshape(table, (2, 8)) - 1.0
    table_bar += np.reshape(rows_bar, np.shape(table))
    # flipped = np.flip(x) - 2.0
    x_bar += np.flip(flipped_bar)
    # above = x + 1.0
    x_bar += above_bar
    return x_bar, table_bar, s_bar
