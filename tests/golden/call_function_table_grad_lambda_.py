def lambda__fwd(y):
    """Value of lambda_ and what lambda__rev needs."""
    return 0.5 + 0 * y, ()


def lambda__rev(saved, y_bar):
    """Adjoint of lambda_: returns y_bar."""
    y_bar_ = 0.0
    return y_bar_
