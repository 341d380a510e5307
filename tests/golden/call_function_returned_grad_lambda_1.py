from autotangent.runtime import pair

f_fwd, f_rev = pair(f, "slope offset v", "slope float, offset float, v float")
g_fwd, g_rev = pair(g, "slope offset v", "slope float, offset float, v float")


def lambda_1_fwd(slope, offset, slope_1, offset_1, v):
    """Value of lambda_1 and what lambda_1_rev needs."""
    t_1, saved = g_fwd(slope_1, offset_1, v)
    t_2, saved_1 = f_fwd(slope, offset, t_1)
    return t_2, (saved, saved_1)


def lambda_1_rev(saved, y_bar):
    """Adjoint of lambda_1: returns slope_bar, offset_bar, slope_1_bar, offset_1_bar, v_bar."""
    saved, saved_1 = saved
    # return f(slope, offset, g(slope_1, offset_1, v))
    slope_bar, offset_bar, v_1_bar = f_rev(saved_1, y_bar)
    slope_1_bar, offset_1_bar, v_bar = g_rev(saved, v_1_bar)
    return slope_bar, offset_bar, slope_1_bar, offset_1_bar, v_bar
