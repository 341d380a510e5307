def lambda_3_fwd(y, t):
    """Value of lambda_3 and what lambda_3_rev needs."""
    return t * y, (t, y)


def lambda_3_rev(saved, y_bar):
    """Adjoint of lambda_3: returns y_bar, t_bar."""
    t, y = saved
    # return t * y
    t_bar = y * y_bar
    y_bar_ = t * y_bar
    return y_bar_, t_bar
