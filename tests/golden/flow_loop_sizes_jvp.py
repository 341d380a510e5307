import numpy as np
from autotangent.runtime import namespace


def sizes_jvp(x, *, x_dot):
    """Value and tangent of sizes along x_dot."""
    s = x
    s_dot = x_dot
    for n in (1, 5):
        t_4 = np.ones(n)
        t = t_4 * x
        t_dot = x_dot * t_4
        s = s + np.sum(t * t)
        s_dot = s_dot + np.sum(2 * t * t_dot)
        u = s * t
        u_dot = s_dot * t + s * t_dot
    n = 0
    trips = 0
    while n < 3:
        trips = trips + 1
        n += 1
        items = []
        items_dot = []
        t_2 = s * x
        t_2_dot = x * s_dot + s * x_dot
        for _ in range(n):
            items_dot.append(t_2_dot)
            items.append(t_2)
        t_3 = {}
        t_3_dot = {}
        for k in range(n):
            t_3_dot[k] = k * s_dot
            t_3[k] = s * k
        pair = (n * x, t_3)
        pair_dot = (n * x_dot, t_3_dot)
        held_1 = np.ones(n)
        held = Held(held_1 * s)
        held_dot = namespace(values=s_dot * held_1)
        s_1 = np.sum(held.values)
        s = s + 0.1 * items[0] * s_1 + pair[1][0]
        s_dot = (
            s_dot
            + 0.1 * s_1 * items_dot[0]
            + 0.1 * items[0] * np.sum(held_dot.values)
            + pair_dot[1][0]
        )
    rows_1 = np.ones(2)
    rows_2 = np.ones(3)
    rows = [rows_1 * x, rows_2 * s]
    rows_dot = [x_dot * rows_1, s_dot * rows_2]
    for row, row_dot in zip(rows, rows_dot):
        s = s + np.sum(row * row)
        s_dot = s_dot + np.sum(2 * row * row_dot)
    t = [x, s, x * s]
    t_dot = [x_dot, s_dot, s * x_dot + x * s_dot]
    t_1 = t
    t_1_dot = t_dot
    for t, t_dot in zip(t_1, t_1_dot):
        s = s + 0.1 * t * t
        s_dot = s_dot + 0.2 * t * t_dot
    r_1 = np.ones(3)
    r = r_1 * x
    r_dot = x_dot * r_1
    s = s + np.sum(r)
    s_dot = s_dot + np.sum(r_dot)
    t_5 = np.ones(5)
    t_6 = np.ones(4)
    for r, r_dot in zip([t_5 * x, t_6 * s], [x_dot * t_5, s_dot * t_6]):
        s = s + np.sum(r * r)
        s_dot = s_dot + np.sum(2 * r * r_dot)
    values = np.sum(held.values)
    values_dot = np.sum(held_dot.values)
    t_7 = np.sum(u)
    t_8 = np.sum(row)
    return (
        s + t_7 * t + sum(items) + pair[0] * pair[1][2] + values * t_8 + r[0],
        (
            s_dot
            + t * np.sum(u_dot)
            + t_7 * t_dot
            + sum(items_dot)
            + pair[1][2] * pair_dot[0]
            + pair[0] * pair_dot[1][2]
            + t_8 * values_dot
            + values * np.sum(row_dot)
            + r_dot[0]
        ),
    )
