import numpy as np
from autotangent.runtime import add_into, zeros


def rebinds_grad(x, power):
    """Gradient of rebinds with respect to (x, power)."""
    t = [x, x * x]
    t_1 = t
    x_1 = x
    ts = []
    xs = []
    for a in t_1:
        xs.append(x)
        x = x * a
        ts.append(t)
        t = [a, a, power * a]
    u = [x, t[2]]
    v = u
    u_1 = u
    us = []
    xs_ = []
    for k, (p, q) in enumerate(zip(u_1, v)):
        xs_.append(x)
        x = x * p + q * k
        us.append(u)
        u = [q, p * power]
    rows_2 = np.ones((2, 2))
    rows = rows_2 * x
    rows_1 = rows
    all_rows = []
    for row in rows_1:
        all_rows.append(rows)
        rows = rows * row[0]
    parts = [[x, u[1]], [power]]
    parts_1 = parts[0]
    all_parts = []
    for part in parts_1:
        all_parts.append(parts)
        parts = [[part, x * part]]
    last = []
    parts_2 = parts[0]
    all_parts_ = []
    for n in parts_2:
        all_parts_.append(parts)
        parts = [[n * x]]
        last.append(parts)

    # return np.sum(rows) * parts[0][0] + last[0][0][0] * u[0]
    rows_bar = np.full_like(rows, parts[0][0])
    parts_bar = zeros(parts)
    parts_bar[0][0] += np.sum(rows)
    last_bar = zeros(last)
    last_bar[0][0][0] += u[0]
    u_bar = zeros(u)
    u_bar[0] += last[0][0][0]
    x_bar = 0.0
    parts_2_bar = zeros(parts_2)
    for i in range(len(parts_2) - 1, -1, -1):
        n = parts_2[i]
        # last.append(parts)
        t_2_bar = last_bar.pop()
        last.pop()
        add_into(parts_bar, t_2_bar)
        # parts = [[n * x]]
        n_bar = x * parts_bar[0][0]
        x_bar += n * parts_bar[0][0]
        parts_2_bar[i] += n_bar
        parts_3 = all_parts_.pop()
        parts_bar = zeros(parts_3)
    # parts_2 = parts[0]
    add_into(parts_bar[0], parts_2_bar)
    parts_1_bar = zeros(parts_1)
    for j in range(len(parts_1) - 1, -1, -1):
        part = parts_1[j]
        # parts = [[part, x * part]]
        x_bar += part * parts_bar[0][1]
        part_bar = parts_bar[0][0] + x * parts_bar[0][1]
        parts_1_bar[j] += part_bar
        parts = all_parts.pop()
        parts_bar = zeros(parts)
    # parts_1 = parts[0]
    add_into(parts_bar[0], parts_1_bar)
    # parts = [[x, u[1]], [power]]
    x_bar += parts_bar[0][0]
    u_bar[1] += parts_bar[0][1]
    power_bar = parts_bar[1][0]
    rows_1_bar = np.zeros_like(rows_1)
    for m in range(len(rows_1) - 1, -1, -1):
        row = rows_1[m]
        rows = all_rows.pop()
        # rows = rows * row[0]
        row_bar = np.zeros_like(row)
        row_bar[0] = np.sum(rows * rows_bar)
        rows_bar = row[0] * rows_bar
        rows_1_bar[m] += row_bar
    # rows_1 = rows
    rows_bar += rows_1_bar
    # rows = np.ones((2, 2)) * x
    x_bar += np.sum(rows_2 * rows_bar)
    u_1_bar = zeros(u_1)
    v_bar = zeros(v)
    for k in range(min(len(u_1), len(v)) - 1, -1, -1):
        p = u_1[k]
        q = v[k]
        # u = [q, p * power]
        q_bar = u_bar[0]
        p_bar = power * u_bar[1]
        power_bar += p * u_bar[1]
        x_2 = xs_.pop()
        # x = x * p + q * k
        p_bar += x_2 * x_bar
        q_bar += k * x_bar
        x_bar = p * x_bar
        u_1_bar[k] += p_bar
        v_bar[k] += q_bar
        u = us.pop()
        u_bar = zeros(u)
    # u_1 = u
    add_into(u_bar, u_1_bar)
    # v = u
    add_into(u_bar, v_bar)
    # u = [x, t[2]]
    x_bar += u_bar[0]
    t_bar = zeros(t)
    t_bar[2] += u_bar[1]
    t_1_bar = zeros(t_1)
    for i_ in range(len(t_1) - 1, -1, -1):
        a = t_1[i_]
        # t = [a, a, power * a]
        power_bar += a * t_bar[2]
        a_bar = t_bar[0] + t_bar[1] + power * t_bar[2]
        x = xs.pop()
        # x = x * a
        a_bar += x * x_bar
        x_bar = a * x_bar
        t_1_bar[i_] += a_bar
        t = ts.pop()
        t_bar = zeros(t)
    # t_1 = t
    add_into(t_bar, t_1_bar)
    # t = [x, x * x]
    x_bar += t_bar[0] + 2 * x_1 * t_bar[1]
    return x_bar, power_bar
