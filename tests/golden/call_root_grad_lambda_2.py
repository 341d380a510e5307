def lambda_2_fwd(x):
    """Value of lambda_2 and what lambda_2_rev needs."""
    return 2 * x, ()


def lambda_2_rev(saved, y_bar):
    """Adjoint of lambda_2: returns x_bar."""
    # return 2 * x
    x_bar = 2 * y_bar
    return x_bar
