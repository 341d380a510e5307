def lambda_1_fwd(w, t):
    """Value of lambda_1 and what lambda_1_rev needs."""
    return 1 + w * t, (t, w)


def lambda_1_rev(saved, y_bar):
    """Adjoint of lambda_1: returns w_bar, t_bar."""
    t, w = saved
    # return 1 + w * t
    w_bar = t * y_bar
    t_bar = w * y_bar
    return w_bar, t_bar
