import numpy as np


def rebinds_jvp(x, a, *, x_dot, a_dot):
    """Value and tangent of rebinds along (x_dot, a_dot)."""
    s = 0.0
    s_dot = 0.0
    for i in range(4):
        w = i * x * x
        w_dot = 2 * x * i * x_dot
        for i_1 in range(3):
            i = i_1
            s = s + w * i * x
            s_dot = s_dot + i * (x * w_dot + w * x_dot)
        s = s + i * x * w
        s_dot = s_dot + i * (w * x_dot + x * w_dot)
    for k, (v, v_dot) in enumerate(zip(a, a_dot), 1):
        s = s + k * v * v
        s_dot = s_dot + 2 * v * k * v_dot
        trips = 0
        for (k_1, v_1), (k_1_dot, v_1_dot) in zip([(2.0, x), (3.0, v)], [(0.0, x_dot), (0.0, v_dot)]):
            trips = trips + 1
            k = k_1
            k_dot = k_1_dot
            v = v_1
            v_dot = v_1_dot
            s = s + k * v
            s_dot = s_dot + v * k_dot + k * v_dot
            if k > 2:
                break
        s_dot = v * s_dot + s * v_dot
        s = s * v
    for row, row_dot in zip(np.outer(a, a), np.outer(a_dot, a) + np.outer(a, a_dot)):
        s = s + row[0] * row[1]
        s_dot = s_dot + row[1] * row_dot[0] + row[0] * row_dot[1]
        row_2 = row
        row_2_dot = row_dot
        for row_1, row_1_dot in zip(row_2, row_2_dot):
            row = row_1
            row_dot = row_1_dot
            s = s + row * row * x
            s_dot = s_dot + row * (2 * x * row_dot + row * x_dot)
        s_dot = row * s_dot + s * row_dot
        s = s * row
    parts = {"a": x, "b": x * x}
    parts_dot = {'a': x_dot, 'b': 2 * x * x_dot}
    for key in parts:
        for key_1 in parts:
            part = parts[key_1]
            part_dot = parts_dot[key_1]
            key = key_1
            s_1 = 0.1 * s
            s_2 = s_1 * part
            s = s + s_2 * parts[key]
            s_dot = (
                s_dot
                + parts[key] * (0.1 * part * s_dot + s_1 * part_dot)
                + s_2 * parts_dot[key]
            )
        s = s + parts[key] * x
        s_dot = s_dot + x * parts_dot[key] + parts[key] * x_dot
    for n, (v, v_dot) in enumerate(zip(a, a_dot)):
        n = v * s
        n_dot = s * v_dot + v * s_dot
        s_3 = np.sin(n)
        s = s + s_3 * n
        s_dot = s_dot + (n * np.cos(n) + s_3) * n_dot
    for n, (v, v_dot) in enumerate(zip(a, a_dot)):
        for n_1 in range(2):
            n = n_1
            n_dot = 0.0
            s = s + n * v * v
            s_dot = s_dot + 2 * v * n * v_dot
    return s, s_dot
