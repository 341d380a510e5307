from autotangent.runtime import ordered_like, tangent

powers_jvp = tangent(powers, "x", "x float")
table_jvp = tangent(table, "x", "x float")


def f_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of f along (x_dot, y_dot)."""
    t_1_1, t_1_1_dot = powers_jvp(x, x_dot=x_dot)
    t_1 = t_1_1
    t_1_dot = t_1_1_dot
    last_dot = t_1_dot.pop()
    last = t_1.pop()
    t_2_1, t_2_1_dot = powers_jvp(y, x_dot=y_dot)
    t_2 = sorted(t_2_1)
    t_2_dot = ordered_like(t_2_1_dot, t_2_1, None, False)
    first_dot = t_2_dot.pop(0)
    first = t_2.pop(0)
    t_3_1, t_3_1_dot = table_jvp(x, x_dot=x_dot)
    t_3 = t_3_1
    t_3_dot = t_3_1_dot
    t_4 = {'a': t_3['a'], 'b': t_3['b'], 'c': y}
    t_4_dot = {'a': t_3_dot['a'], 'b': t_3_dot['b'], 'c': y_dot}
    t_8 = []
    t_8_dot = []
    for key in t_4:
        t_8_dot.append(t_4_dot[key])
        t_8.append(t_4[key])
    both = sum(t_8)
    both_dot = sum(t_8_dot)
    if x > 0:
        t_5_1, t_5_1_dot = table_jvp(y, x_dot=y_dot)
        t_5 = t_5_1
        t_5_dot = t_5_1_dot
        other = t_5['b']
        other_dot = t_5_dot['b']
    else:
        t_6_1, t_6_1_dot = table_jvp(x, x_dot=x_dot)
        t_6 = t_6_1
        t_6_dot = t_6_1_dot
        t_7 = []
        t_7_dot = []
        for key in t_6:
            t_7_dot.append(t_6_dot[key])
            t_7.append(t_6[key])
        other = sum(t_7)
        other_dot = sum(t_7_dot)
    return (
        last * first + both * other,
        first * last_dot + last * first_dot + other * both_dot + both * other_dot,
    )
