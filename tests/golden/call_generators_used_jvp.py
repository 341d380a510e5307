from autotangent.runtime import listing, namespace, tangent

logs_list = listing(logs)
points_list = listing(Grid.points)
scaled_list = listing(scaled)
logs_list_jvp = tangent(logs_list, "values", "values list(float)")
points_list_jvp = tangent(
    points_list,
    "self",
    "self tests.programs.call_generators_used:Grid{step: float}, n int",
)
scaled_list_jvp = tangent(scaled_list, "x", "x float, n int")


def total_jvp(x, rate, *, x_dot, rate_dot):
    """Value and tangent of total along (x_dot, rate_dot)."""
    y = 0.0
    y_dot = 0.0
    t_11, t_11_dot = logs_list_jvp([x, -x, rate], values_dot=[x_dot, -x_dot, rate_dot])
    for v, v_dot in zip(t_11, t_11_dot):
        y = y * 0.5 + v
        y_dot = 0.5 * y_dot + v_dot
    trips = 0
    t_12, t_12_dot = logs_list_jvp(
        [rate, -x, x, rate], values_dot=[rate_dot, -x_dot, x_dot, rate_dot]
    )
    for v, v_dot in zip(t_12, t_12_dot):
        trips = trips + 1
        if v < 0:
            break
        else:
            y += v
            y_dot = y_dot + v_dot
    trips_ = 0
    t_13, t_13_dot = points_list_jvp(Grid(rate), 5, self_dot=namespace(step=rate_dot))
    for p, p_dot in zip(t_13, t_13_dot):
        trips_ = trips_ + 1
        if p > 2:
            break
        else:
            y += p * x
            y_dot = y_dot + x * p_dot + p * x_dot
    t_2_1, t_2_1_dot = scaled_list_jvp(x, 3, x_dot=x_dot)
    t_2 = t_2_1
    t_2_dot = t_2_1_dot
    if len(t_2) < 1:
        raise ValueError('not enough values to unpack')
    first = t_2[0]
    first_dot = t_2_dot[0]
    others = t_2[1:]
    others_dot = t_2_dot[1:]
    t_1_1, t_1_1_dot = scaled_list_jvp(rate, 3, x_dot=rate_dot)
    t_1 = t_1_1
    t_1_dot = t_1_1_dot
    for a, a_dot, b, b_dot in zip(t_1, t_1_dot, t_1[1:], t_1_dot[1:]):
        y += a * b
        y_dot = y_dot + b * a_dot + a * b_dot
    t_3 = []
    t_3_dot = []
    t_6 = list(scaled(2.0, 2))
    for k in range(len(t_6)):
        t_3_dot.append(0.0)
        t_3.append(t_6[k])
    t_7_1, t_7_1_dot = scaled_list_jvp(x, 2, x_dot=x_dot)
    t_7 = t_7_1
    t_7_dot = t_7_1_dot
    for m in range(len(t_7)):
        t_3_dot.append(t_7_dot[m])
        t_3.append(t_7[m])
    for v, v_dot in zip(t_3, t_3_dot):
        y_dot = 0.1 * v * y_dot + 0.1 * y * v_dot + x_dot
        y = 0.1 * y * v + x
    t_10_1, t_10_1_dot = scaled_list_jvp(rate, 3, x_dot=rate_dot)
    t_10 = t_10_1
    t_10_dot = t_10_1_dot
    t_9 = t_10[0]
    t_9_dot = t_10_dot[0]
    for i_1 in range(1, len(t_10)):
        t_9_dot = x * t_9_dot + t_9 * x_dot + t_10_dot[i_1]
        t_9 = t_9 * x + t_10[i_1]
    product = t_9
    product_dot = t_9_dot
    t_8 = []
    t_8_dot = []
    t_14, t_14_dot = scaled_list_jvp(x, 3, x_dot=x_dot)
    for v_2, v_2_dot in zip(t_14, t_14_dot):
        t_8_dot.append(v_2_dot)
        t_8.append(v_2)
    points = tuple(t_8)
    points_dot = tuple(t_8_dot)
    found = []
    found_dot = []
    t_4_1, t_4_1_dot = scaled_list_jvp(rate, 2, x_dot=rate_dot)
    t_4 = t_4_1
    t_4_dot = t_4_1_dot
    for i in range(len(t_4)):
        found_dot.append(t_4_dot[i])
        found.append(t_4[i])
    found_dot.append(y_dot)
    found.append(y)
    t_5 = []
    t_5_dot = []
    for v_1 in (1.0, 2.0):
        t_5_dot.append(v_1 * x_dot)
        t_5.append(v_1 * x)
    for j in range(len(t_5)):
        found_dot.append(t_5_dot[j])
        found.append(t_5[j])
    high_1 = all((v > 0 for v in scaled_list(x, 2)))
    high = high_1 * rate
    high_dot = high_1 * rate_dot
    return (
        first * others[1] + product + points[2] * found[1] + sum(found) + high,
        (
            others[1] * first_dot
            + first * others_dot[1]
            + product_dot
            + found[1] * points_dot[2]
            + points[2] * found_dot[1]
            + sum(found_dot)
            + high_dot
        ),
    )
