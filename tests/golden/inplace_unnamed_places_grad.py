import numpy as np
from autotangent.runtime import accumulate_at, own, pair, put_back, shadowed_pair, shadows, snapshot, taken_last, unbroadcast, untake

chosen_fwd, chosen_rev = shadowed_pair(
    chosen,
    "tables",
    "tables list(array(f; ...)), turns list(int)",
)
fill_fwd, fill_rev = pair(fill, "part value", "part array(f; ?), value array(f; ?)")
fill_1_fwd, fill_1_rev = pair(fill, "part value", "part array(f; n), value array(f; n)")


def scattered_grad(table, v, s):
    """Gradient of scattered with respect to (table, v, s)."""
    table, v = own(table, v)
    table_bar = shadows(table)
    v_bar = shadows(v)
    part_bar = table_bar.ravel()
    part = table.ravel()
    part_6 = part[3]
    part[3] = s
    t_1_bar = table_bar.reshape(-1)
    t_1 = table.reshape(-1)
    t_1_1 = t_1[5:9] * v
    t_1_2 = t_1[5:9].copy()
    t_1[5:9] = t_1_1
    part_1_bar = np.transpose(table_bar)
    part_1 = np.transpose(table)
    part_1_1 = part_1[2, 1:].copy()
    part_1[2, 1:] += v[:3]
    part_2_bar = table_bar.swapaxes(0, 1)
    part_2 = table.swapaxes(0, 1)
    part_2_1 = part_2[3][0]
    part_2[3][0] = s * v[0]
    part_3 = table[[0, 1]]
    part_4 = table[table > 9.0]
    t_3_bar = np.transpose(table_bar)[1]
    t_3 = np.transpose(table)[1]
    t_3_1 = t_3.copy()
    t_4 = s * v
    _, saved = fill_1_fwd(t_3, t_4)
    table_1 = table[2:].T[0].copy()
    _, saved_1 = fill_fwd(table[2:].T[0], v[2:])
    place = np.unravel_index(range(np.size(table))[6], np.shape(table))
    table_2 = table[place]
    table[place] += s
    place_1 = np.unravel_index(range(np.size(table))[-1], np.shape(table))
    table_3 = table[place_1]
    table[place_1] = v[1]
    place_2 = np.unravel_index(
        np.arange(np.size(table))[::table.shape[0] + 1], np.shape(table)
    )
    table_4 = v * s
    table_5 = np.shape(place_2[0])
    table_6 = table[place_2].copy()
    table[place_2] = np.resize(table_4, table_5)
    place_3 = np.unravel_index(np.arange(np.size(table))[[1, 2]], np.shape(table))
    table_7 = np.ravel(table)
    table_8 = table_7[[1, 2]]
    table_9 = table_8 * s
    table_10 = table[place_3].copy()
    table[place_3] = table_9
    turns = [0]
    t_5_bar = [table_bar, v_bar]
    t_5 = [table, v]
    turns_1 = snapshot(turns)
    (t_2, t_2_bar), saved_2 = chosen_fwd(t_5, turns, tables_bar=t_5_bar)
    t_2_1 = t_2[0] * s
    t_2_2 = t_2[0].copy()
    t_2[0] = t_2_1
    t_6_bar = [table_bar, v_bar]
    t_6 = [table, v]
    turns_2 = snapshot(turns)
    (part_5, part_5_bar), saved_3 = chosen_fwd(t_6, turns, tables_bar=t_6_bar)
    part_5_1 = part_5[turns[0] - 2].copy()
    part_5[turns[0] - 2] += v[1]
    v_1 = v.copy()
    v[...] = v * s
    t_7 = np.ravel(table)

    # return np.sum(table * np.arange(16.0).reshape(4, 4)) + table.flat[2] ** 2 + np ...
    table_bar += np.arange(16.0).reshape(4, 4)
    t_7_bar = np.zeros_like(t_7)
    t_7_bar[2] = 2 * t_7[2]
    v_bar += 1.0 * turns[0]
    table_bar += np.reshape(t_7_bar, np.shape(table))
    v[...] = v_1
    # v.flat = v * s
    v_2_bar = v_bar.copy()
    v_bar[...] = 0.0
    v_bar += s * v_2_bar
    s_bar = v @ v_2_bar
    part_5[turns[0] - 2] = part_5_1
    # chosen([table, v], turns)[turns[0] - 2] += v[1]
    v_bar[1] += unbroadcast(part_5_bar[turns[0] - 2], v[1])
    chosen_rev(saved_3)
    put_back(turns, turns_2)
    t_2[0] = t_2_2
    # t_2[0] = t_2[0] * s
    t_2_1_bar = unbroadcast(t_2_bar[0], t_2_1).copy()
    s_bar += unbroadcast(t_2[0] * t_2_1_bar, s)
    t_2_bar[0] = s * t_2_1_bar
    # chosen([table, v], turns)
    chosen_rev(saved_2)
    put_back(turns, turns_1)
    table[place_3] = table_10
    # table.flat[[1, 2]] *= s
    table_11_bar = taken_last(table_bar, place_3)
    table_bar[place_3] = 0.0
    table_9_bar = unbroadcast(table_11_bar, table_9).copy()
    table_7_bar = np.zeros_like(table_7)
    accumulate_at(table_7_bar, [1, 2], s * table_9_bar)
    s_bar += table_8 @ table_9_bar
    table_bar += np.reshape(table_7_bar, np.shape(table))
    table[place_2] = table_6
    # table.flat[:: table.shape[0] + 1] = v * s
    table_12_bar = taken_last(table_bar, place_2)
    table_bar[place_2] = 0.0
    table_4_bar = untake(table_12_bar, table_4, np.resize(np.arange(np.size(table_4)), table_5)).copy()
    v_bar += s * table_4_bar
    s_bar += v @ table_4_bar
    table[place_1] = table_3
    # table.flat[-1] = v[1]
    table_13_bar = table_bar[place_1]
    table_bar[place_1] = 0.0
    v_bar[1] += table_13_bar
    table[place] = table_2
    # table.flat[6] += s
    s_bar += table_bar[place]
    # fill(table[2:].T[0], v[2:])
    fill_rev(saved_1, table_bar[2:].T[0], v_bar[2:])
    table[2:].T[0][...] = table_1
    # fill(t_3, s * v)
    t_4_bar = np.zeros_like(t_4)
    fill_1_rev(saved, t_3_bar, t_4_bar)
    t_3[...] = t_3_1
    s_bar += v @ t_4_bar
    v_bar += s * t_4_bar
    part_2[3][0] = part_2_1
    # table.swapaxes(0, 1)[3][0] = s * v[0]
    part_2_2_bar = part_2_bar[3][0]
    part_2_bar[3][0] = 0.0
    s_bar += v[0] * part_2_2_bar
    v_bar[0] += s * part_2_2_bar
    part_1[2, 1:] = part_1_1
    # np.transpose(table)[2, 1:] += v[:3]
    part_1_2_bar = part_1_bar[2, 1:].copy()
    v_bar[:3] += unbroadcast(part_1_2_bar, v[:3])
    t_1[5:9] = t_1_2
    # t_1[5:9] = t_1[5:9] * v
    t_1_1_bar = unbroadcast(t_1_bar[5:9], t_1_1).copy()
    t_1_bar[5:9] = unbroadcast(v * t_1_1_bar, t_1[5:9])
    v_bar += t_1[5:9] * t_1_1_bar
    # table.reshape(-1)
    if not np.may_share_memory(t_1_bar, table_bar):
        table_bar += np.reshape(t_1_bar, np.shape(table))
    part[3] = part_6
    # table.ravel()[3] = s
    s_bar += part_bar[3]
    part_bar[3] = 0.0
    if not np.may_share_memory(part_bar, table_bar):
        table_bar += np.reshape(part_bar, np.shape(table))
    return table_bar, v_bar, s_bar
