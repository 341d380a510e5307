def lambda_1_fwd(k, x):
    """Value of lambda_1 and what lambda_1_rev needs."""
    return -k * x, (k, x)


def lambda_1_rev(saved, y_bar):
    """Adjoint of lambda_1: returns k_bar, x_bar."""
    k, x = saved
    # return -k * x
    k_bar = -x * y_bar
    x_bar = -k * y_bar
    return k_bar, x_bar
