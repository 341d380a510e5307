def lambda__fwd(v):
    """Value of lambda_ and what lambda__rev needs."""
    return 0.5 * v, ()


def lambda__rev(saved, y_bar):
    """Adjoint of lambda_: returns v_bar."""
    # return 0.5 * v
    v_bar = 0.5 * y_bar
    return v_bar
