from autotangent.runtime import add_into, held_at, hold_at, pair, spread_over, unordered_like, zeros

table_fwd, table_rev = pair(table, "x", "x float")
powers_fwd, powers_rev = pair(powers, "x", "x float")


def f_grad(x, y):
    """Gradient of f with respect to (x, y)."""
    t_1, saved = powers_fwd(x)
    t_15 = t_1.pop()
    total = t_15 * y
    t_2, saved_1 = table_fwd(y)
    t_3 = t_2.pop('a')
    t_4, saved_2 = table_fwd(x)
    if 'b' in t_4:
        t_22 = t_4['b']
    else:
        t_22 = 1.0
    total = total + t_3 * t_22
    if x > 0:
        t_5 = x
    else:
        t_7, saved_3 = table_fwd(x)
        t_21 = []
        t_23 = list(t_7)
        for key_4 in t_23:
            t_21.append(t_7[key_4])
        t_5 = sum(t_21)
    total = total + t_5
    t_8 = {}
    t_24 = [x, y]
    t_8_1s = []
    for k, z in enumerate(t_24):
        t_8_1 = held_at(t_8, k)
        t_8_1s.append(t_8_1)
        t_8[k] = z * x
    t_20 = []
    t_25 = list(t_8)
    for key_3 in t_25:
        t_20.append(t_8[key_3])
    total = total + sum(t_20)
    t_9 = []
    t_26, saved_4 = powers_fwd(y)
    saved_5s = []
    t_10s = []
    t_19s = []
    t_27s = []
    for v in t_26:
        t_10, saved_5 = table_fwd(v)
        saved_5s.append(saved_5)
        t_10s.append(t_10)
        t_19 = []
        t_19s.append(t_19)
        t_27 = list(t_10)
        t_27s.append(t_27)
        for key_2 in t_27:
            t_19.append(t_10[key_2])
        t_9.append(sum(t_19))
    total = total + sum(t_9)
    t_11_1, saved_6 = powers_fwd(x)
    t_11 = sorted(t_11_1)
    t_12 = t_11.pop(0)
    t_13, saved_7 = table_fwd(x)
    t_14 = {}
    t_28 = list(t_13)
    t_14_1s = []
    for key_ in t_28:
        t_14_1 = held_at(t_14, key_)
        t_14_1s.append(t_14_1)
        t_14[key_] = t_13[key_]
    t_14_2 = held_at(t_14, 'c')
    t_14['c'] = y
    t_18 = []
    t_29 = list(t_14)
    for key_1 in t_29:
        t_18.append(t_14[key_1])
    total_1 = sum(t_18)
    total = total + t_12 * total_1
    t_16, saved_8 = table_fwd(total)
    t_30 = list(t_16)

    # return total
    total_bar = 1.0
    y_bar = 0.0
    t_16_bar = zeros(t_16)
    for i in range(len(t_30) - 1, -1, -1):
        key = t_30[i]
        # total = total + t_17
        t_17_bar = total_bar
        value = t_16[key]
        if key == 'a':
            # t_17 = value * y
            value_bar = y * t_17_bar
            y_bar += value * t_17_bar
        else:
            # t_17 = 0.5 * value
            value_bar = 0.5 * t_17_bar
        # value = t_16[key]
        t_16_bar[key] += value_bar
    # t_16 = table(total)
    total_bar = total_bar + table_rev(saved_8, t_16_bar)
    # total = total + t_12 * sum(t_18)
    t_12_bar = total_1 * total_bar
    t_18_bar = zeros(t_18)
    add_into(t_18_bar, spread_over(t_12 * total_bar, t_18))
    t_14_bar = zeros(t_14)
    for j in range(len(t_29) - 1, -1, -1):
        key_1 = t_29[j]
        # t_18.append(t_14[key_1])
        t_31_bar = t_18_bar.pop()
        t_14_bar[key_1] += t_31_bar
    hold_at(t_14, 'c', t_14_2)
    # t_14['c'] = y
    y_bar += t_14_bar['c']
    t_14_bar['c'] = 0.0
    t_13_bar = zeros(t_13)
    for m in range(len(t_28) - 1, -1, -1):
        key_ = t_28[m]
        t_14_1 = t_14_1s.pop()
        hold_at(t_14, key_, t_14_1)
        # t_14[key_] = t_13[key_]
        t_13_bar[key_] += t_14_bar[key_]
        t_14_bar[key_] = 0.0
    # t_13 = table(x)
    x_bar = table_rev(saved_7, t_13_bar)
    # t_12 = t_11.pop(0)
    t_11_bar = zeros(t_11)
    t_11_bar.insert(0, t_12_bar)
    t_11.insert(0, t_12)
    # t_11 = sorted(powers(x))
    x_bar += powers_rev(saved_6, unordered_like(t_11_bar, t_11_1, None, False))
    # total = total + sum(t_9)
    t_9_bar = zeros(t_9)
    add_into(t_9_bar, spread_over(total_bar, t_9))
    t_26_bar = zeros(t_26)
    for i_ in range(len(t_26) - 1, -1, -1):
        v = t_26[i_]
        t_19 = t_19s.pop()
        # t_9.append(sum(t_19))
        t_32_bar = t_9_bar.pop()
        t_19_bar = zeros(t_19)
        add_into(t_19_bar, spread_over(t_32_bar, t_19))
        t_10 = t_10s.pop()
        t_10_bar = zeros(t_10)
        t_27 = t_27s.pop()
        for n in range(len(t_27) - 1, -1, -1):
            key_2 = t_27[n]
            # t_19.append(t_10[key_2])
            t_33_bar = t_19_bar.pop()
            t_19.pop()
            t_10_bar[key_2] += t_33_bar
        saved_5 = saved_5s.pop()
        # t_10 = table(v)
        v_bar = table_rev(saved_5, t_10_bar)
        t_26_bar[i_] += v_bar
    # for v in powers(y):
    y_bar += powers_rev(saved_4, t_26_bar)
    # total = total + sum(t_20)
    t_20_bar = zeros(t_20)
    add_into(t_20_bar, spread_over(total_bar, t_20))
    t_8_bar = zeros(t_8)
    for i__ in range(len(t_25) - 1, -1, -1):
        key_3 = t_25[i__]
        # t_20.append(t_8[key_3])
        t_34_bar = t_20_bar.pop()
        t_8_bar[key_3] += t_34_bar
    t_24_bar = zeros(t_24)
    for k in range(len(t_24) - 1, -1, -1):
        z = t_24[k]
        t_8_1 = t_8_1s.pop()
        hold_at(t_8, k, t_8_1)
        # t_8[k] = z * x
        z_bar = x * t_8_bar[k]
        x_bar += z * t_8_bar[k]
        t_8_bar[k] = 0.0
        t_24_bar[k] += z_bar
    # for (k, z) in enumerate([x, y]):
    x_bar += t_24_bar[0]
    y_bar += t_24_bar[1]
    # total = total + t_5
    t_5_bar = total_bar
    if x > 0:
        # t_5 = x
        x_bar += t_5_bar
    else:
        # t_5 = sum(t_21)
        t_21_bar = zeros(t_21)
        add_into(t_21_bar, spread_over(t_5_bar, t_21))
        t_7_bar = zeros(t_7)
        for i___ in range(len(t_23) - 1, -1, -1):
            key_4 = t_23[i___]
            # t_21.append(t_7[key_4])
            t_35_bar = t_21_bar.pop()
            t_7_bar[key_4] += t_35_bar
        # t_7 = table(x)
        x_bar += table_rev(saved_3, t_7_bar)
    # total = total + t_3 * t_22
    t_3_bar = t_22 * total_bar
    t_22_bar = t_3 * total_bar
    t_4_bar = zeros(t_4)
    if 'b' in t_4:
        # t_22 = t_4['b']
        t_4_bar['b'] += t_22_bar
    # t_4 = table(x)
    x_bar += table_rev(saved_2, t_4_bar)
    # t_3 = t_2.pop('a')
    t_2_bar = zeros(t_2)
    t_2_bar['a'] = t_3_bar
    t_2['a'] = t_3
    # t_2 = table(y)
    y_bar += table_rev(saved_1, t_2_bar)
    # total = t_15 * y
    t_15_bar = y * total_bar
    y_bar += t_15 * total_bar
    # t_15 = t_1.pop()
    t_1_bar = zeros(t_1)
    t_1_bar.append(t_15_bar)
    t_1.append(t_15)
    # t_1 = powers(x)
    x_bar += powers_rev(saved, t_1_bar)
    return x_bar, y_bar
