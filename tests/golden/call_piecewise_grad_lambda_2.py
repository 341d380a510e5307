def lambda_2_fwd(closure, e, k, p):
    """Value of lambda_2 and what lambda_2_rev needs."""
    slope = closure.slope
    t_1 = e - 0.5
    t_2 = slope * k * t_1
    return t_2 * p, (k, p, slope, t_1, t_2)


def lambda_2_rev(saved, y_bar, closure_bar, e_bar):
    """Adjoint of lambda_2: adds into closure_bar, e_bar, returns k_bar, p_bar."""
    k, p, slope, t_1, t_2 = saved
    # return slope * k * (e - 0.5) * p
    t_3_bar = p * y_bar
    t_4_bar = t_1 @ t_3_bar
    slope_bar = k * t_4_bar
    k_bar = slope * t_4_bar
    e_bar += slope * k * t_3_bar
    p_bar = t_2 @ y_bar
    # slope = closure.slope
    closure_bar.slope += slope_bar
    return k_bar, p_bar
