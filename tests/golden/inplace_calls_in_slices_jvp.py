import numpy as np
from autotangent.runtime import own, tangent

shrunk_jvp = tangent(shrunk, "x s", "x array(f; n), s float")


def windows_jvp(x, table, s, *, x_dot, table_dot, s_dot):
    """Value and tangent of windows along (x_dot, table_dot, s_dot)."""
    x, table = own(x, table)
    x_dot = x_dot.copy()
    table_dot = table_dot.copy()
    turns = [0]
    t_3 = following(turns)
    t_6 = np.sum(x[t_3:] * s) * turns[0]
    t_6_dot = turns[0] * np.sum(s * x_dot[t_3:] + s_dot * x[t_3:])
    t_7 = following(turns)
    total = t_6 + np.sum(x[:t_7]) * turns[0]
    total_dot = t_6_dot + turns[0] * np.sum(x_dot[:t_7])
    t_4 = following(turns)
    t_8 = following(turns)
    total = total + np.sum(table[t_4 - 2:, t_8 - 3:]) * turns[0]
    total_dot = total_dot + turns[0] * np.sum(table_dot[t_4 - 2:, t_8 - 3:])
    t_5_1, t_5_1_dot = shrunk_jvp(x, s, x_dot=x_dot, s_dot=s_dot)
    t_5 = t_5_1
    total_1 = np.sum(x[t_5:] * s)
    total += total_1 * x[0]
    total_dot = (
        total_dot
        + x[0] * np.sum(s * x_dot[t_5:] + s_dot * x[t_5:])
        + total_1 * x_dot[0]
    )
    k = 2
    part = x[k:] * s
    part_dot = s * x_dot[k:] + s_dot * x[k:]
    t_1 = following(turns) - 4
    t_2 = following(turns) - 5
    table_dot[t_1, t_2:] = s * table_dot[t_1, t_2:] + s_dot * table[t_1, t_2:]
    table[t_1, t_2:] = table[t_1, t_2:] * s
    return (
        total * x[k] + np.sum(part) + np.sum(table**2),
        (
            x[k] * total_dot
            + total * x_dot[k]
            + np.sum(part_dot)
            + 2 * np.sum(table * table_dot)
        ),
    )
