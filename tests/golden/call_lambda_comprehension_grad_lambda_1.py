def lambda_1_fwd(k, t):
    """Value of lambda_1 and what lambda_1_rev needs."""
    return t * k, (k, t)


def lambda_1_rev(saved, y_bar):
    """Adjoint of lambda_1: returns k_bar, t_bar."""
    k, t = saved
    # return t * k
    t_bar = k * y_bar
    k_bar = t * y_bar
    return k_bar, t_bar
