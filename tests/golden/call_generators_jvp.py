from autotangent.runtime import first_largest, inner, listing, picked, tangent

halves_list = listing(halves)
twice_list = listing(twice)
weighted = inner(total, "weighted")
weighted_list = listing(weighted)
halves_list_jvp = tangent(halves_list, "x", "x float, n int")
twice_list_jvp = tangent(twice_list, "x w", "x float, w float, n int")
weighted_list_jvp = tangent(weighted_list, "w x", "w float, x float, n int")


def total_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of total along (x_dot, w_dot)."""
    result_1, result_1_dot = halves_list_jvp(x, 6, x_dot=x_dot)
    result = sum(result_1)
    result_dot = sum(result_1_dot)
    t_1, t_1_dot = twice_list_jvp(x, w, 2, x_dot=x_dot, w_dot=w_dot)
    t_2, t_2_dot = weighted_list_jvp(w, x, 9, w_dot=w_dot, x_dot=x_dot)
    for a, a_dot, b, b_dot in zip(t_1, t_1_dot, t_2, t_2_dot):
        result = result + a * b
        result_dot = result_dot + b * a_dot + a * b_dot
    values = []
    values_dot = []
    t_3, t_3_dot = weighted_list_jvp(w, x, 3, w_dot=w_dot, x_dot=x_dot)
    for v, v_dot in zip(t_3, t_3_dot):
        values_dot.append(2 * v * v_dot)
        values.append(v * v)
    t_4, t_4_dot = weighted_list_jvp(w, x, 2, w_dot=w_dot, x_dot=x_dot)
    return (
        result * values[2] + max(t_4),
        (
            values[2] * result_dot
            + result * values_dot[2]
            + picked(t_4_dot, first_largest(t_4))
        ),
    )
