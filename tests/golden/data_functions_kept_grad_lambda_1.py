def lambda_1_fwd(closure, t):
    """Value of lambda_1 and what lambda_1_rev needs."""
    w = closure.w
    return t * w, (t, w)


def lambda_1_rev(saved, y_bar, closure_bar):
    """Adjoint of lambda_1: adds into closure_bar, returns t_bar."""
    t, w = saved
    # return t * w
    t_bar = w * y_bar
    w_bar = t * y_bar
    # w = closure.w
    closure_bar.w += w_bar
    return t_bar
