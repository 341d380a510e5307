import numpy as np
from autotangent.runtime import add_into, apart, held_at, hold_at, spread_over, unbroadcast, zeros


def sizes_grad(x):
    """Gradient of sizes with respect to x."""
    s = x
    u = None
    us = []
    t_4s = []
    ts = []
    all_s = []
    for n in (1, 5):
        t_4 = np.ones(n)
        t_4s.append(t_4)
        t = t_4 * x
        ts.append(t)
        s = s + np.sum(t * t)
        all_s.append(s)
        us.append(u)
        u = s * t
    n = 0
    trips = 0
    held = None
    items = None
    pair = None
    helds = []
    all_items = []
    pairs = []
    all_s_ = []
    ns = []
    all_items_ = []
    t_3s = []
    t_3_1s = []
    held_1s = []
    s_1s = []
    while n < 3:
        trips = trips + 1
        n += 1
        ns.append(n)
        all_items.append(items)
        items = []
        all_items_.append(items)
        t_2 = s * x
        for _ in range(n):
            items.append(t_2)
        t_3 = {}
        t_3s.append(t_3)
        for k in range(n):
            t_3_1 = held_at(t_3, k)
            t_3_1s.append(t_3_1)
            t_3[k] = s * k
        pairs.append(pair)
        pair = (n * x, t_3)
        helds.append(held)
        held_1 = np.ones(n)
        held_1s.append(held_1)
        held = Held(held_1 * s)
        all_s_.append(s)
        s_1 = np.sum(held.values)
        s_1s.append(s_1)
        s = s + 0.1 * items[0] * s_1 + pair[1][0]
    rows_1 = np.ones(2)
    rows_2 = np.ones(3)
    rows = [rows_1 * x, rows_2 * s]
    row = None
    rows_ = []
    for row_1 in rows:
        rows_.append(row)
        row = row_1
        s = s + np.sum(row * row)
    s_2 = s
    t = [x, s, x * s]
    t_1 = t
    ts_ = []
    for t_5 in t_1:
        ts_.append(t)
        t = t_5
        s = s + 0.1 * t * t
    r_1 = np.ones(3)
    r = r_1 * x
    s = s + np.sum(r)
    t_6 = np.ones(5)
    t_7 = np.ones(4)
    t_8 = [t_6 * x, t_7 * s]
    rs = []
    for r_2 in t_8:
        rs.append(r)
        r = r_2
        s = s + np.sum(r * r)
    values = np.sum(held.values)
    t_9 = sum(items)

    # return s + np.sum(u) * t + sum(items) + pair[0] * pair[1][2] + values * np.sum ...
    t_10 = np.sum(u)
    t_11 = np.sum(row)
    s_bar = unbroadcast(1, s)
    u_bar = np.full_like(u, unbroadcast(t, t_10))
    t_bar = t_10
    items_bar = zeros(items)
    add_into(items_bar, spread_over(unbroadcast(1, t_9), items))
    t_12_bar = unbroadcast(1, pair[0] * pair[1][2])
    pair_bar = zeros(pair)
    pair_bar[0] += pair[1][2] * t_12_bar
    pair_bar[1][2] += pair[0] * t_12_bar
    t_13_bar = unbroadcast(1, values * t_11)
    values_bar = t_11 * t_13_bar
    row_bar = np.full_like(row, values * t_13_bar)
    r_bar = np.zeros_like(r)
    r_bar[0] = unbroadcast(1, r[0])
    # values = np.sum(held.values)
    held_bar = zeros(held)
    held_bar.values += values_bar
    t_8_bar = zeros(t_8)
    for i in range(len(t_8) - 1, -1, -1):
        r = t_8[i]
        # s = s + np.sum(r * r)
        r_bar += 2 * s_bar * r
        t_8_bar[i] += r_bar
        r_3 = rs.pop()
        r_bar = np.zeros_like(r_3)
    # for r in [np.ones(5) * x, np.ones(4) * s]:
    x_bar = t_6 @ t_8_bar[0]
    s_bar += t_7 @ t_8_bar[1]
    # s = s + np.sum(r)
    r_bar += s_bar
    # r = np.ones(3) * x
    x_bar += r_1 @ r_bar
    t_1_bar = zeros(t_1)
    for j in range(len(t_1) - 1, -1, -1):
        t = t_1[j]
        # s = s + 0.1 * t * t
        t_bar = t_bar + 0.2 * t * s_bar
        t_1_bar[j] += t_bar
        t_14 = ts_.pop()
        t_bar = zeros(t_14)
    # t_1 = t
    t_bar = apart(t_bar)
    add_into(t_bar, t_1_bar)
    # t = [x, s, x * s]
    x_bar += t_bar[0] + s_2 * t_bar[2]
    s_bar += t_bar[1] + x * t_bar[2]
    rows_bar = zeros(rows)
    for m in range(len(rows) - 1, -1, -1):
        row = rows[m]
        # s = s + np.sum(row * row)
        row_bar += 2 * s_bar * row
        rows_bar[m] += row_bar
        row_2 = rows_.pop()
        row_bar = zeros(row_2)
    # rows = [np.ones(2) * x, np.ones(3) * s]
    x_bar += rows_1 @ rows_bar[0]
    s_bar += rows_2 @ rows_bar[1]
    for _ in range(trips):
        s_1 = s_1s.pop()
        items_1 = all_items_.pop()
        # s = s + 0.1 * items[0] * np.sum(held.values) + pair[1][0]
        items_bar[0] += 0.1 * s_1 * s_bar
        held_bar.values += 0.1 * items_1[0] * s_bar
        pair_bar[1][0] += s_bar
        held_1 = held_1s.pop()
        # held = Held(np.ones(n) * s)
        s_bar += held_1 @ held_bar.values
        t_3 = t_3s.pop()
        n = ns.pop()
        # pair = (n * x, t_3)
        x_bar += n * pair_bar[0]
        t_3_bar = zeros(t_3)
        add_into(t_3_bar, pair_bar[1])
        for k in range(n - 1, -1, -1):
            t_3_1 = t_3_1s.pop()
            hold_at(t_3, k, t_3_1)
            # t_3[k] = s * k
            s_bar += k * t_3_bar[k]
            t_3_bar[k] = 0.0
        t_2_bar = 0.0
        for _ in range(n):
            # items = [s * x] * n
            t_15_bar = items_bar.pop()
            items_1.pop()
            t_2_bar += t_15_bar
        s_3 = all_s_.pop()
        # items = [s * x] * n
        s_bar += x * t_2_bar
        x_bar += s_3 * t_2_bar
        items = all_items.pop()
        items_bar = zeros(items)
        pair = pairs.pop()
        pair_bar = zeros(pair)
        held = helds.pop()
        held_bar = zeros(held)
    for i_ in range(len((1, 5)) - 1, -1, -1):
        n = (1, 5)[i_]
        s = all_s.pop()
        t_16 = ts.pop()
        # u = s * t
        s_bar += t_16 @ u_bar
        t_bar = s * u_bar
        # s = s + np.sum(t * t)
        t_bar += 2 * s_bar * t_16
        t_4 = t_4s.pop()
        # t = np.ones(n) * x
        x_bar += t_4 @ t_bar
        u = us.pop()
        u_bar = zeros(u)
    # s = x
    x_bar += s_bar
    return x_bar
