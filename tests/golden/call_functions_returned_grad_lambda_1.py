def lambda_1_fwd(x, v):
    """Value of lambda_1 and what lambda_1_rev needs."""
    return -x * v, (v, x)


def lambda_1_rev(saved, y_bar):
    """Adjoint of lambda_1: returns x_bar, v_bar."""
    v, x = saved
    # return -x * v
    x_bar = -v * y_bar
    v_bar = -x * y_bar
    return x_bar, v_bar
