from autotangent.runtime import applied, pair

lambda_2_g_1 = applied(g, g=g_1)
lambda_2_g_1_fwd, lambda_2_g_1_rev = pair(
    lambda_2_g_1,
    "k_1 k t",
    "k_1 float, k float, t float",
)


def apply_fwd(k_1, k, partial, primal, g_function=1.0):
    """Value of apply and what apply_rev needs."""
    t_1, saved = lambda_2_g_1_fwd(k_1, k, partial)
    return t_1 + primal * g_function, (g_function, saved)


def apply_rev(saved, y_bar):
    """Adjoint of apply: returns k_1_bar, k_bar, partial_bar, primal_bar."""
    g_function, saved = saved
    # return g(partial) + primal * g_function
    k_1_bar, k_bar, partial_bar = lambda_2_g_1_rev(saved, y_bar)
    primal_bar = g_function * y_bar
    return k_1_bar, k_bar, partial_bar, primal_bar
