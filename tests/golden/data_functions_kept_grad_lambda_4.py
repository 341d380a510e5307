def lambda_4_fwd(closure, t):
    """Value of lambda_4 and what lambda_4_rev needs."""
    w = closure.w
    k = closure.k
    return w * t**k, (k, t)


def lambda_4_rev(saved, y_bar, closure_bar):
    """Adjoint of lambda_4: adds into closure_bar."""
    k, t = saved
    # return w * t ** k
    w_bar = t**k * y_bar
    # w = closure.w
    closure_bar.w += w_bar
