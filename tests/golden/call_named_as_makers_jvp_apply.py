from autotangent.runtime import applied, tangent

lambda_2_g_1 = applied(g, g=g_1)
lambda_2_g_1_jvp = tangent(lambda_2_g_1, "k_1 k t", "k_1 float, k float, t float")


def apply_jvp(
    k_1,
    k,
    partial,
    primal,
    g_function=1.0,
    *,
    k_1_dot,
    k_dot,
    partial_dot,
    primal_dot,
):
    """Value and tangent of apply along (k_1_dot, k_dot, partial_dot, primal_dot)."""
    t_1, t_1_dot = lambda_2_g_1_jvp(
        k_1, k, partial, k_1_dot=k_1_dot, k_dot=k_dot, t_dot=partial_dot
    )
    return t_1 + primal * g_function, t_1_dot + g_function * primal_dot
