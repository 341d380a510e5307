import numpy as np
from autotangent.runtime import laid_out, own, tangent

fill_jvp = tangent(fill, "part value", "part array(f; n), value array(f; n)")
fill_1_jvp = tangent(fill, "part value", "part array(f; ?), value array(f; ?)")
chosen_jvp = tangent(chosen, "tables", "tables list(array(f; ...)), turns list(int)")


def scattered_jvp(table, v, s, *, table_dot, v_dot, s_dot):
    """Value and tangent of scattered along (table_dot, v_dot, s_dot)."""
    table, v = own(table, v)
    table_dot = table_dot.copy()
    v_dot = v_dot.copy()
    table_dot = laid_out(table_dot, table)
    v_dot = laid_out(v_dot, v)
    part = table.ravel()
    part_dot = table_dot.ravel()
    part_dot[3] = s_dot
    part[3] = s
    t_1 = table.reshape(-1)
    t_1_dot = table_dot.reshape(-1)
    t_1_dot[5:9] = v * t_1_dot[5:9] + t_1[5:9] * v_dot
    t_1[5:9] = t_1[5:9] * v
    part_1 = np.transpose(table)
    part_1_dot = np.transpose(table_dot)
    part_1_dot[2, 1:] += v_dot[:3]
    part_1[2, 1:] += v[:3]
    part_2 = table.swapaxes(0, 1)
    part_2_dot = table_dot.swapaxes(0, 1)
    part_2_dot[3][0] = v[0] * s_dot + s * v_dot[0]
    part_2[3][0] = s * v[0]
    part_3 = table[[0, 1]]
    part_3_dot = table_dot[[0, 1]].copy()
    part_3_dot[0] = v_dot
    part_3[0] = v
    part_4_1 = table > 9.0
    part_4 = table[part_4_1]
    part_4_dot = table_dot[part_4_1].copy()
    part_4_dot[:1] = s_dot
    part_4[:1] = s
    t_3 = np.transpose(table)[1]
    t_3_dot = np.transpose(table_dot)[1]
    t_4, t_4_dot = fill_jvp(
        t_3, s * v, part_dot=t_3_dot, value_dot=s_dot * v + s * v_dot
    )
    t_5, t_5_dot = fill_1_jvp(
        table[2:].T[0], v[2:], part_dot=table_dot[2:].T[0], value_dot=v_dot[2:]
    )
    place = np.unravel_index(range(np.size(table))[6], np.shape(table))
    table_dot[place] += s_dot
    table[place] += s
    place_1 = np.unravel_index(range(np.size(table))[-1], np.shape(table))
    table_dot[place_1] = v_dot[1]
    table[place_1] = v[1]
    place_2 = np.unravel_index(np.arange(np.size(table))[::table.shape[0] + 1], np.shape(table))
    table_1 = np.shape(place_2[0])
    table_dot[place_2] = np.resize(s * v_dot + s_dot * v, table_1)
    table[place_2] = np.resize(v * s, table_1)
    place_3 = np.unravel_index(np.arange(np.size(table))[[1, 2]], np.shape(table))
    table_2 = np.ravel(table)[[1, 2]]
    table_dot[place_3] = s * np.ravel(table_dot)[[1, 2]] + s_dot * table_2
    table[place_3] = table_2 * s
    turns = [0]
    t_2_1, t_2_1_dot = chosen_jvp([table, v], turns, tables_dot=[table_dot, v_dot])
    t_2 = t_2_1
    t_2_dot = t_2_1_dot
    t_2_dot[0] = s * t_2_dot[0] + s_dot * t_2[0]
    t_2[0] = t_2[0] * s
    part_5_1, part_5_1_dot = chosen_jvp(
        [table, v], turns, tables_dot=[table_dot, v_dot]
    )
    part_5 = part_5_1
    part_5_dot = part_5_1_dot
    part_5_dot[turns[0] - 2] += v_dot[1]
    part_5[turns[0] - 2] += v[1]
    v_dot[...] = s * v_dot + s_dot * v
    v[...] = v * s
    t_6 = np.arange(16.0).reshape(4, 4)
    t_7 = np.ravel(table)[2]
    return (
        np.sum(table * t_6) + t_7**2 + np.sum(v) * turns[0],
        (
            np.sum(t_6 * table_dot)
            + 2 * t_7 * np.ravel(table_dot)[2]
            + turns[0] * np.sum(v_dot)
        ),
    )
