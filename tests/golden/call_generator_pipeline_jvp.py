from autotangent.runtime import first_largest, inner, listing, picked, tangent

doubled_list = listing(doubled)
smoothed_list = listing(smoothed)
neighbours_list = listing(neighbours)
scaled = inner(generator_pipeline, "scaled")
scaled_list = listing(scaled)
smoothed_list_jvp = tangent(
    smoothed_list,
    "values weight",
    "values list(float), weight float",
)
doubled_list_jvp = tangent(doubled_list, "values", "values list(float)")
neighbours_list_jvp = tangent(neighbours_list, "values", "values list(float)")
smoothed_list_1_jvp = tangent(
    smoothed_list,
    "values",
    "values list(float), weight float",
)
energy_jvp = tangent(energy, "values", "values list(float)")
scaled_list_jvp = tangent(scaled_list, "x values", "x float, values list(float)")


def generator_pipeline_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of generator_pipeline along (x_dot, y_dot)."""
    t_4 = []
    t_4_dot = []
    t_5, t_5_dot = doubled_list_jvp([1.0, y, x], values_dot=[0.0, y_dot, x_dot])
    t_6, t_6_dot = smoothed_list_jvp(
        t_5, 0.3 * x, values_dot=t_5_dot, weight_dot=0.3 * x_dot
    )
    for v, v_dot in zip(t_6, t_6_dot):
        t_4_dot.append(2 * v * v_dot)
        t_4.append(v * v)
    total = sum(t_4)
    total_dot = sum(t_4_dot)
    t_3 = []
    t_3_dot = []
    t_7, t_7_dot = doubled_list_jvp(
        [x, y, x * x], values_dot=[x_dot, y_dot, 2 * x * x_dot]
    )
    t_8, t_8_dot = smoothed_list_1_jvp(t_7, 0.5, values_dot=t_7_dot)
    t_9, t_9_dot = neighbours_list_jvp(t_8, values_dot=t_8_dot)
    for (a, b), (a_dot, b_dot) in zip(t_9, t_9_dot):
        t_3_dot.append(b * a_dot + a * b_dot)
        t_3.append(a * b)
    total = total + sum(t_3)
    total_dot = total_dot + sum(t_3_dot)
    t_1_1, t_1_1_dot = doubled_list_jvp([x, y], values_dot=[x_dot, y_dot])
    t_1_2, t_1_2_dot = scaled_list_jvp(x, t_1_1, x_dot=x_dot, values_dot=t_1_1_dot)
    t_1_3, t_1_3_dot = energy_jvp(t_1_2, values_dot=t_1_2_dot)
    t_1 = t_1_3
    t_1_dot = t_1_3_dot
    t_2 = []
    t_2_dot = []
    t_10, t_10_dot = doubled_list_jvp([x, 3.0], values_dot=[x_dot, 0.0])
    for v, v_dot in zip(t_10, t_10_dot):
        t_2_dot.append(y * v_dot + v * y_dot)
        t_2.append(v * y)
    total_1, total_1_dot = energy_jvp(t_2, values_dot=t_2_dot)
    total += t_1 + total_1
    total_dot = total_dot + t_1_dot + total_1_dot
    t_11, t_11_dot = scaled_list_jvp(x, [y, 3.0], x_dot=x_dot, values_dot=[y_dot, 0.0])
    t_12, t_12_dot = smoothed_list_jvp(t_11, x, values_dot=t_11_dot, weight_dot=x_dot)
    return total + max(t_12), total_dot + picked(t_12_dot, first_largest(t_12))
