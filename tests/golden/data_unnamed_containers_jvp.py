from autotangent.runtime import ordered_like, tangent, zeros

powers_jvp = tangent(powers, "x", "x float")
table_jvp = tangent(table, "x", "x float")


def f_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of f along (x_dot, y_dot)."""
    t_1_1, t_1_1_dot = powers_jvp(x, x_dot=x_dot)
    t_1 = t_1_1
    t_1_dot = t_1_1_dot
    t_15_dot = t_1_dot.pop()
    t_15 = t_1.pop()
    total = t_15 * y
    total_dot = y * t_15_dot + t_15 * y_dot
    t_2_1, t_2_1_dot = table_jvp(y, x_dot=y_dot)
    t_2 = t_2_1
    t_2_dot = t_2_1_dot
    t_3_dot = t_2_dot.pop('a')
    t_3 = t_2.pop('a')
    t_4_1, t_4_1_dot = table_jvp(x, x_dot=x_dot)
    t_4 = t_4_1
    t_4_dot = t_4_1_dot
    if 'b' in t_4:
        t_22 = t_4['b']
        t_22_dot = t_4_dot['b']
    else:
        t_22 = 1.0
        t_22_dot = 0.0
    total = total + t_3 * t_22
    total_dot = total_dot + t_22 * t_3_dot + t_3 * t_22_dot
    if x > 0:
        t_6 = {'r': y}
        t_6_dot = {'r': y_dot}
        t_5 = x
        t_5_dot = x_dot
    else:
        t_7_1, t_7_1_dot = table_jvp(x, x_dot=x_dot)
        t_7 = t_7_1
        t_7_dot = t_7_1_dot
        t_21 = []
        t_21_dot = zeros(t_21)
        for key_4 in list(t_7):
            t_21_dot.append(t_7_dot[key_4])
            t_21.append(t_7[key_4])
        t_5 = sum(t_21)
        t_5_dot = sum(t_21_dot)
    total = total + t_5
    total_dot = total_dot + t_5_dot
    t_8 = {}
    t_8_dot = zeros(t_8)
    for k, (z, z_dot) in enumerate(zip([x, y], [x_dot, y_dot])):
        t_8_dot[k] = x * z_dot + z * x_dot
        t_8[k] = z * x
    t_20 = []
    t_20_dot = zeros(t_20)
    for key_3 in list(t_8):
        t_20_dot.append(t_8_dot[key_3])
        t_20.append(t_8[key_3])
    total = total + sum(t_20)
    total_dot = total_dot + sum(t_20_dot)
    t_9 = []
    t_9_dot = zeros(t_9)
    t_23, t_23_dot = powers_jvp(y, x_dot=y_dot)
    for v, v_dot in zip(t_23, t_23_dot):
        t_10_1, t_10_1_dot = table_jvp(v, x_dot=v_dot)
        t_10 = t_10_1
        t_10_dot = t_10_1_dot
        t_19 = []
        t_19_dot = zeros(t_19)
        for key_2 in list(t_10):
            t_19_dot.append(t_10_dot[key_2])
            t_19.append(t_10[key_2])
        t_9_dot.append(sum(t_19_dot))
        t_9.append(sum(t_19))
    total = total + sum(t_9)
    total_dot = total_dot + sum(t_9_dot)
    t_11_1, t_11_1_dot = powers_jvp(x, x_dot=x_dot)
    t_11 = sorted(t_11_1)
    t_11_dot = ordered_like(t_11_1_dot, t_11_1, None, False)
    t_12_dot = t_11_dot.pop(0)
    t_12 = t_11.pop(0)
    t_13_1, t_13_1_dot = table_jvp(x, x_dot=x_dot)
    t_13 = t_13_1
    t_13_dot = t_13_1_dot
    t_14 = {}
    t_14_dot = zeros(t_14)
    for key_ in list(t_13):
        t_14_dot[key_] = t_13_dot[key_]
        t_14[key_] = t_13[key_]
    t_14_dot['c'] = y_dot
    t_14['c'] = y
    t_18 = []
    t_18_dot = zeros(t_18)
    for key_1 in list(t_14):
        t_18_dot.append(t_14_dot[key_1])
        t_18.append(t_14[key_1])
    total_1 = sum(t_18)
    total = total + t_12 * total_1
    total_dot = total_dot + total_1 * t_12_dot + t_12 * sum(t_18_dot)
    t_16_1, t_16_1_dot = table_jvp(total, x_dot=total_dot)
    t_16 = t_16_1
    t_16_dot = t_16_1_dot
    for key in list(t_16):
        value = t_16[key]
        value_dot = t_16_dot[key]
        if key == 'a':
            t_17 = value * y
            t_17_dot = y * value_dot + value * y_dot
        else:
            t_17 = 0.5 * value
            t_17_dot = 0.5 * value_dot
        total = total + t_17
        total_dot = total_dot + t_17_dot
    return total, total_dot
