from autotangent.runtime import tangent

partial_jvp = tangent(partial, "t g_function", "t float, g_function float")
g_jvp = tangent(g, "k t", "k float, t float, power int")


def h_jvp(k, t, *, k_dot, t_dot):
    """Value and tangent of h along (k_dot, t_dot)."""
    t_1, t_1_dot = g_jvp(k, t, k_dot=k_dot, t_dot=t_dot)
    t_2, t_2_dot = partial_jvp(t * t, t_1, t_dot=2 * t * t_dot, g_function_dot=t_1_dot)
    return t_2, t_2_dot
