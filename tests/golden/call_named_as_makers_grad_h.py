from autotangent.runtime import pair

partial_fwd, partial_rev = pair(partial, "t g_function", "t float, g_function float")
g_fwd, g_rev = pair(g, "k t", "k float, t float, power int")


def h_fwd(k, t):
    """Value of h and what h_rev needs."""
    t_1, saved = g_fwd(k, t)
    t_2, saved_1 = partial_fwd(t * t, t_1)
    return t_2, (saved, saved_1, t)


def h_rev(saved, y_bar):
    """Adjoint of h: returns k_bar, t_bar."""
    saved, saved_1, t = saved
    # return partial(t * t, g(t))
    t_3_bar, g_function_1_bar = partial_rev(saved_1, y_bar)
    k_bar, t_4_bar = g_rev(saved, g_function_1_bar)
    t_bar = 2 * t * t_3_bar + t_4_bar
    return k_bar, t_bar
