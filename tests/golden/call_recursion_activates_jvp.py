from autotangent.runtime import tangent

power_sum_jvp = tangent(power_sum, "x", "n int, term float, total float, x float")
power_sum_1_jvp = tangent(power_sum, "term", "n int, term float, total float, x float")


def geometric_jvp(x, n, *, x_dot):
    """Value and tangent of geometric along x_dot."""
    t_1, t_1_dot = power_sum_jvp(n, 1.0, 0.0, x, x_dot=x_dot)
    t_2, t_2_dot = power_sum_1_jvp(2, x, 1.0, 0.5, term_dot=x_dot)
    return t_1 + t_2, t_1_dot + t_2_dot
