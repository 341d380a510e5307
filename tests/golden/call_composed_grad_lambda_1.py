def lambda_1_fwd(x, t):
    """Value of lambda_1 and what lambda_1_rev needs."""
    return t * x, (t, x)


def lambda_1_rev(saved, y_bar):
    """Adjoint of lambda_1: returns x_bar, t_bar."""
    t, x = saved
    # return t * x
    t_bar = x * y_bar
    x_bar = t * y_bar
    return x_bar, t_bar
