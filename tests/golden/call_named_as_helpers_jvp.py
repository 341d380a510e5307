from autotangent.runtime import tangent

zeros_jvp = tangent(zeros, "a", "a float")
pair_jvp = tangent(pair, "a", "a float")


def total_jvp(x, *, x_dot):
    """Value and tangent of total along x_dot."""
    values_1, values_1_dot = zeros_jvp(x, a_dot=x_dot)
    values = values_1
    values_dot = values_1_dot
    for v, v_dot in zip(values, values_dot):
        x_1, x_1_dot = pair_jvp(v, a_dot=v_dot)
        x = x + x_1
        x_dot = x_dot + x_1_dot
    return x, x_dot
