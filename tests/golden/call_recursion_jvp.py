from autotangent.runtime import quotient, tangent

integral_jvp = tangent(integral, "b k", "a float, b float, k float, depth int")


def error_function_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of error_function along (x_dot, k_dot)."""
    t_1, t_1_dot = integral_jvp(0.0, x, k, 3, b_dot=x_dot, k_dot=k_dot)
    t_2 = math.sqrt(k)
    return t_1 * t_2, t_2 * t_1_dot + t_1 * quotient(k_dot, t_2) / 2
