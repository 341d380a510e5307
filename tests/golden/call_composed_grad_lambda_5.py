def lambda_5_fwd(y, t):
    """Value of lambda_5 and what lambda_5_rev needs."""
    return t * y, (t, y)


def lambda_5_rev(saved, y_bar):
    """Adjoint of lambda_5: returns y_bar, t_bar."""
    t, y = saved
    # return t * y
    t_bar = y * y_bar
    y_bar_ = t * y_bar
    return y_bar_, t_bar
