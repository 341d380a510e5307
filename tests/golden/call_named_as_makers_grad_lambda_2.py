from autotangent.runtime import applied, pair

h_g = applied(h, g=g)
h_g_fwd, h_g_rev = pair(h_g, "k t", "k float, t float")


def lambda_2_fwd(k_1, k, t):
    """Value of lambda_2 and what lambda_2_rev needs."""
    t_1, saved = h_g_fwd(k_1, t)
    return t_1 + k, (saved,)


def lambda_2_rev(saved, y_bar):
    """Adjoint of lambda_2: returns k_1_bar, k_bar, t_bar."""
    saved, = saved
    # return h_g(k_1, t) + k
    k_1_bar, t_bar = h_g_rev(saved, y_bar)
    k_bar = y_bar
    return k_1_bar, k_bar, t_bar
