import numpy as np
from autotangent.runtime import own, pair, put_back, snapshot

shrunk_fwd, shrunk_rev = pair(shrunk, "x s", "x array(f; n), s float")


def windows_grad(x, table, s):
    """Gradient of windows with respect to (x, table, s)."""
    x, table = own(x, table)
    turns = [0]
    t_3 = following(turns)
    t_6 = np.sum(x[t_3:] * s) * turns[0]
    turns_1 = snapshot(turns)
    t_7 = following(turns)
    total = t_6 + np.sum(x[:t_7]) * turns[0]
    turns_2 = snapshot(turns)
    t_4 = following(turns)
    turns_3 = snapshot(turns)
    t_8 = following(turns)
    total += np.sum(table[t_4 - 2:, t_8 - 3:]) * turns[0]
    x_1 = x.copy()
    t_5, saved = shrunk_fwd(x, s)
    total_1 = np.sum(x[t_5:] * s)
    total += total_1 * x[0]
    k = 2
    part = x[k:] * s
    turns_4 = snapshot(turns)
    t_1 = following(turns) - 4
    turns_5 = snapshot(turns)
    t_2 = following(turns) - 5
    table_1 = table[t_1, t_2:].copy()
    table[t_1, t_2:] = table[t_1, t_2:] * s

    # return total * x[k] + np.sum(part) + np.sum(table**2)
    total_bar = x[k]
    x_bar = np.zeros_like(x)
    x_bar[k] = total
    part_bar = np.ones_like(part)
    table_bar = 2 * table
    # table[t_1, t_2:] = table[t_1, t_2:] * s
    s_bar = table_1 @ table_bar[t_1, t_2:]
    table_bar[t_1, t_2:] = s * table_bar[t_1, t_2:]
    put_back(turns, turns_5)
    put_back(turns, turns_4)
    # part = x[k:] * s
    x_bar[k:] += s * part_bar
    s_bar += x[k:] @ part_bar
    # total = total + np.sum(x[t_5:] * s) * x[0]
    x_bar[t_5:] += s * x[0] * total_bar
    s_bar += x[0] * np.sum(total_bar * x[t_5:])
    x_bar[0] += total_1 * total_bar
    # t_5 = shrunk(x, s)
    s_1_bar = shrunk_rev(saved, x_bar)
    x[...] = x_1
    s_bar += s_1_bar
    # total = total + np.sum(table[t_4 - 2:, t_8 - 3:]) * turns[0]
    table_bar[t_4 - 2:, t_8 - 3:] += turns[0] * total_bar
    put_back(turns, turns_3)
    put_back(turns, turns_2)
    # total = t_6 + np.sum(x[:t_7]) * turns[0]
    t_6_bar = total_bar
    x_bar[:t_7] += turns[0] * total_bar
    put_back(turns, turns_1)
    # t_6 = np.sum(x[t_3:] * s) * turns[0]
    x_bar[t_3:] += s * turns[0] * t_6_bar
    s_bar += turns[0] * np.sum(t_6_bar * x[t_3:])
    return x_bar, table_bar, s_bar
