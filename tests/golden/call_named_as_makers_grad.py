from autotangent.runtime import applied, captures, inner, pair

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
around_fwd, around_rev = pair(around, "k t", "k float, t float")
h_g_1_fwd, h_g_1_rev = pair(h_g_1, "k t", "k float, t float")
apply_g_1_fwd, apply_g_1_rev = pair(
    apply_g_1,
    "k_1 k partial primal",
    "k_1 float, k float, partial float, primal float, g_function float",
)
scaled_captures_fwd, scaled_captures_rev = pair(scaled_captures, "k", "k float")


def f_grad(x, k):
    """Gradient of f with respect to (x, k)."""
    g_k, saved_3 = scaled_captures_fwd(x)
    count = apply_lambda_1(k, 2, 1, g_function=3)
    t_1, saved = around_fwd(k, x)
    t_2, saved_1 = h_g_1_fwd(g_k, x)
    t_4, saved_2 = apply_g_1_fwd(g_k, k, x, k)

    # return around(x) + h(x) + count * apply(lambda t: h(t) + k, x, k)
    k_bar, x_bar = around_rev(saved, 1.0)
    g_k_bar, t_3_bar = h_g_1_rev(saved_1, 1.0)
    k_1_1_bar, k_1_bar, partial_1_bar, primal_1_bar = apply_g_1_rev(
        saved_2, 1.0 * count
    )
    g_k_bar += k_1_1_bar
    x_bar += t_3_bar + partial_1_bar
    k_bar += k_1_bar + primal_1_bar
    # g = scaled(x)
    x_bar += scaled_captures_rev(saved_3, g_k_bar)
    return x_bar, k_bar
