from autotangent.runtime import applied, captures, inner, tangent

scaled_captures = captures(scaled)
lambda_1 = inner(f, "lambda_1")
apply_lambda_1 = applied(apply, g=lambda_1)
around = inner(f, "around")
h = inner(f, "h")
g_1 = inner(scaled, "g")
h_g_1 = applied(h, g=g_1)
lambda_2 = inner(f, "lambda_2")
apply_lambda_2 = applied(apply, g=lambda_2)
apply_g_1 = applied(apply_lambda_2, g_1=g_1)
scaled_captures_jvp = tangent(scaled_captures, "k", "k float")
around_jvp = tangent(around, "k t", "k float, t float")
h_g_1_jvp = tangent(h_g_1, "k t", "k float, t float")
apply_g_1_jvp = tangent(
    apply_g_1,
    "k_1 k partial primal",
    "k_1 float, k float, partial float, primal float, g_function float",
)


def f_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of f along (x_dot, k_dot)."""
    g_k_1, g_k_1_dot = scaled_captures_jvp(x, k_dot=x_dot)
    g_k = g_k_1
    g_k_dot = g_k_1_dot
    count = apply_lambda_1(k, 2, 1, g_function=3)
    t_1, t_1_dot = around_jvp(k, x, k_dot=k_dot, t_dot=x_dot)
    t_2, t_2_dot = h_g_1_jvp(g_k, x, k_dot=g_k_dot, t_dot=x_dot)
    t_3, t_3_dot = apply_g_1_jvp(
        g_k, k, x, k, k_1_dot=g_k_dot, k_dot=k_dot, partial_dot=x_dot, primal_dot=k_dot
    )
    return t_1 + t_2 + count * t_3, t_1_dot + t_2_dot + count * t_3_dot
