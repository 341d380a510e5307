from autotangent.runtime import applied, tangent

h_g = applied(h, g=g)
h_g_jvp = tangent(h_g, "k t", "k float, t float")


def lambda_2_jvp(k_1, k, t, *, k_1_dot, k_dot, t_dot):
    """Value and tangent of lambda_2 along (k_1_dot, k_dot, t_dot)."""
    t_1, t_1_dot = h_g_jvp(k_1, t, k_dot=k_1_dot, t_dot=t_dot)
    return t_1 + k, t_1_dot + k_dot
