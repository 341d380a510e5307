def lambda_2_fwd(x, t, k):
    """Value of lambda_2 and what lambda_2_rev needs."""
    return t + k * x, (k, x)


def lambda_2_rev(saved, y_bar):
    """Adjoint of lambda_2: returns x_bar, t_bar, k_bar."""
    k, x = saved
    # return t + k * x
    t_bar = y_bar
    k_bar = x * y_bar
    x_bar = k * y_bar
    return x_bar, t_bar, k_bar
