def lambda_1_fwd(closure, t):
    """Value of lambda_1 and what lambda_1_rev needs."""
    by = closure.by
    return t + by, ()


def lambda_1_rev(saved, y_bar, closure_bar):
    """Adjoint of lambda_1: adds into closure_bar, returns t_bar."""
    # return t + by
    t_bar = y_bar
    by_bar = y_bar
    # by = closure.by
    closure_bar.by += by_bar
    return t_bar
