import numpy as np


def rebinds_jvp(x, power, *, x_dot, power_dot):
    """Value and tangent of rebinds along (x_dot, power_dot)."""
    t = [x, x * x]
    t_dot = [x_dot, 2 * x * x_dot]
    t_1 = t
    t_1_dot = t_dot
    for a, a_dot in zip(t_1, t_1_dot):
        x_dot = a * x_dot + x * a_dot
        x = x * a
        t = [a, a, power * a]
        t_dot = [a_dot, a_dot, a * power_dot + power * a_dot]
    u = [x, t[2]]
    u_dot = [x_dot, t_dot[2]]
    v = u
    v_dot = u_dot
    u_1 = u
    u_1_dot = u_dot
    for k, (p, p_dot, q, q_dot) in enumerate(zip(u_1, u_1_dot, v, v_dot)):
        x_dot = p * x_dot + x * p_dot + k * q_dot
        x = x * p + q * k
        u = [q, p * power]
        u_dot = [q_dot, power * p_dot + p * power_dot]
    rows_2 = np.ones((2, 2))
    rows = rows_2 * x
    rows_dot = x_dot * rows_2
    rows_1 = rows
    rows_1_dot = rows_dot
    for row, row_dot in zip(rows_1, rows_1_dot):
        rows_dot = row[0] * rows_dot + row_dot[0] * rows
        rows = rows * row[0]
    parts = [[x, u[1]], [power]]
    parts_dot = [[x_dot, u_dot[1]], [power_dot]]
    parts_1 = parts[0]
    parts_1_dot = parts_dot[0]
    for part, part_dot in zip(parts_1, parts_1_dot):
        parts = [[part, x * part]]
        parts_dot = [[part_dot, part * x_dot + x * part_dot]]
    last = []
    last_dot = []
    parts_2 = parts[0]
    parts_2_dot = parts_dot[0]
    for n, n_dot in zip(parts_2, parts_2_dot):
        parts = [[n * x]]
        parts_dot = [[x * n_dot + n * x_dot]]
        last_dot.append(parts_dot)
        last.append(parts)
    t_2 = np.sum(rows)
    return (
        t_2 * parts[0][0] + last[0][0][0] * u[0],
        (
            parts[0][0] * np.sum(rows_dot)
            + t_2 * parts_dot[0][0]
            + u[0] * last_dot[0][0][0]
            + last[0][0][0] * u_dot[0]
        ),
    )
