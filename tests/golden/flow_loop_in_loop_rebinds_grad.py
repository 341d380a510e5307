import numpy as np
from autotangent.runtime import unbroadcast, zeros


def rebinds_grad(x, a):
    """Gradient of rebinds with respect to (x, a)."""
    s = 0.0
    is_ = []
    for i in range(4):
        w = i * x * x
        for i_1 in range(3):
            i = i_1
            s = s + w * i * x
        is_.append(i)
        s = s + i * x * w
    t_1s = []
    all_s = []
    all_trips = []
    vs = []
    for k, v in enumerate(a, 1):
        s = s + k * v * v
        trips = 0
        t_1 = [(2.0, x), (3.0, v)]
        t_1s.append(t_1)
        for k_1, v_1 in t_1:
            trips = trips + 1
            k = k_1
            v = v_1
            s = s + k * v
            if k > 2:
                break
        all_s.append(s)
        all_trips.append(trips)
        vs.append(v)
        s = s * v
    t_2 = np.outer(a, a)
    rows = []
    rows_ = []
    all_s_ = []
    for row in t_2:
        s = s + row[0] * row[1]
        row_2 = row
        for row_1 in row_2:
            rows.append(row)
            row = row_1
            s = s + row * row * x
        rows_.append(row)
        all_s_.append(s)
        s = s * row
    parts = {"a": x, "b": x * x}
    all_s__ = []
    keys = []
    s_1s = []
    s_2s = []
    s_3s = []
    keys_ = []
    for key in parts:
        for key_1 in parts:
            part = parts[key_1]
            key = key_1
            keys.append(key)
            all_s__.append(s)
            s_3 = 0.1 * s
            s_3s.append(s_3)
            s_2 = s_3 * part
            s_2s.append(s_2)
            s_1 = s_2 * parts[key]
            s_1s.append(s_1)
            s = s + s_1
        keys_.append(key)
        s = s + parts[key] * x
    all_s___ = []
    ns = []
    s_4s = []
    s_5s = []
    for n, v in enumerate(a):
        n = v * s
        ns.append(n)
        all_s___.append(s)
        s_5 = np.sin(n)
        s_5s.append(s_5)
        s_4 = s_5 * n
        s_4s.append(s_4)
        s = s + s_4

    # return s
    s_bar = 1
    a_bar = np.zeros_like(a)
    for n in range(len(a) - 1, -1, -1):
        v = a[n]
        v_bar = 0.0
        for n_1 in range(1, -1, -1):
            # s = s + n * v * v
            n_2 = n_1
            s_6_bar = unbroadcast(s_bar, n_2 * v * v)
            v_bar += 2 * n_2 * v * s_6_bar
        a_bar[n] += v_bar
    for n in range(len(a) - 1, -1, -1):
        v = a[n]
        s_4 = s_4s.pop()
        s_5 = s_5s.pop()
        n_3 = ns.pop()
        s_7 = all_s___.pop()
        # s = s + np.sin(n) * n
        s_4_bar = unbroadcast(s_bar, s_4)
        n_bar = (
            np.cos(n_3) * unbroadcast(n_3 * s_4_bar, s_5)
            + unbroadcast(s_5 * s_4_bar, n_3)
        )
        s_bar = unbroadcast(s_bar, s_7)
        # n = v * s
        v_bar = unbroadcast(s_7 * n_bar, v)
        s_bar = s_bar + v * n_bar
        a_bar[n] += v_bar
    x_bar = 0.0
    parts_bar = zeros(parts)
    for key in reversed(parts):
        key_2 = keys_.pop()
        # s = s + parts[key] * x
        s_8_bar = unbroadcast(s_bar, parts[key_2] * x)
        parts_bar[key_2] += x * s_8_bar
        x_bar += parts[key_2] * s_8_bar
        for key_1 in reversed(parts):
            s_1 = s_1s.pop()
            s_2 = s_2s.pop()
            s_3 = s_3s.pop()
            key_3 = keys.pop()
            s_9 = all_s__.pop()
            # s = s + 0.1 * s * part * parts[key]
            part = parts[key_1]
            s_1_bar = unbroadcast(s_bar, s_1)
            s_2_bar = parts[key_3] * s_1_bar
            part_bar = unbroadcast(s_3 * s_2_bar, part)
            parts_bar[key_3] += unbroadcast(s_2 * s_1_bar, parts[key_3])
            s_bar = unbroadcast(s_bar, s_9) + 0.1 * part * s_2_bar
            # part = parts[key_1]
            parts_bar[key_1] += part_bar
    # parts = {"a": x, "b": x * x}
    x_bar += parts_bar['a'] + 2 * x * parts_bar['b']
    t_2_bar = np.zeros_like(t_2)
    for m in range(len(t_2) - 1, -1, -1):
        row = t_2[m]
        s_10 = all_s_.pop()
        row_3 = rows_.pop()
        # s = s * row
        row_bar = unbroadcast(s_10 * s_bar, row_3)
        s_bar = unbroadcast(row_3 * s_bar, s_10)
        row_2 = row
        row_2_bar = np.zeros_like(row_2)
        for j in range(len(row_2) - 1, -1, -1):
            row_1 = row_2[j]
            # s = s + row * row * x
            row_4 = row_1
            s_11_bar = unbroadcast(s_bar, row_4 * row_4 * x)
            row_bar = row_bar + 2 * row_4 * x * s_11_bar
            x_bar += row_4 * row_4 * s_11_bar
            # row = row_1
            row_1_bar = row_bar
            row_2_bar[j] += row_1_bar
            row_5 = rows.pop()
            row_bar = zeros(row_5)
        # row_2 = row
        row_bar = row_bar + row_2_bar
        # s = s + row[0] * row[1]
        s_12_bar = unbroadcast(s_bar, row[0] * row[1])
        row_bar[0] += row[1] * s_12_bar
        row_bar[1] += row[0] * s_12_bar
        t_2_bar[m] += row_bar
    # for row in np.outer(a, a):
    a_bar += t_2_bar @ a + a @ t_2_bar
    for i__ in range(len(a) - 1, -1, -1):
        k = i__ + 1
        v = a[i__]
        v_2 = vs.pop()
        s = all_s.pop()
        # s = s * v
        v_bar = s * s_bar
        s_bar = v_2 * s_bar
        t_1 = t_1s.pop()
        t_1_bar = zeros(t_1)
        trips = all_trips.pop()
        for i_ in range(trips - 1, -1, -1):
            k_1, v_1 = t_1[i_]
            # s = s + k * v
            k_2 = k_1
            v_3 = v_1
            k_bar = v_3 * s_bar
            v_bar += k_2 * s_bar
            # v = v_1
            v_1_bar = v_bar
            # k = k_1
            k_1_bar = k_bar
            t_1_bar[i_][0] += k_1_bar
            t_1_bar[i_][1] += v_1_bar
            v_bar = 0.0
        # for (k_1, v_1) in [(2.0, x), (3.0, v)]:
        x_bar += t_1_bar[0][1]
        v_bar += t_1_bar[1][1]
        # s = s + k * v * v
        v_bar += 2 * k * v * s_bar
        a_bar[i__] += v_bar
    for i in range(3, -1, -1):
        i_2 = is_.pop()
        # s = s + i * x * w
        w = i * x * x
        x_bar += i_2 * w * s_bar
        w_bar = i_2 * x * s_bar
        for i_1 in range(2, -1, -1):
            # s = s + w * i * x
            i_3 = i_1
            w_bar += i_3 * x * s_bar
            x_bar += w * i_3 * s_bar
        # w = i * x * x
        x_bar += 2 * i * x * w_bar
    return x_bar, a_bar
