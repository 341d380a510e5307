def lambda_1_fwd(closure, e, k, p):
    """Value of lambda_1 and what lambda_1_rev needs."""
    t_1 = e**3
    t_2 = k * t_1
    return t_2 * p, (e, k, p, t_1, t_2)


def lambda_1_rev(saved, y_bar, closure_bar, e_bar):
    """Adjoint of lambda_1: adds into closure_bar, e_bar, returns k_bar, p_bar."""
    e, k, p, t_1, t_2 = saved
    # return k * e ** 3 * p
    t_3_bar = p * y_bar
    k_bar = t_1 @ t_3_bar
    e_bar += 3 * k * e**2 * t_3_bar
    p_bar = t_2 @ y_bar
    return k_bar, p_bar
