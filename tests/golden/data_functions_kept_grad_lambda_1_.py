def lambda_1_fwd(closure, v):
    """Value of lambda_1 and what lambda_1_rev needs."""
    w = closure.w
    return v * w, (v, w)


def lambda_1_rev(saved, y_bar, closure_bar):
    """Adjoint of lambda_1: adds into closure_bar, returns v_bar."""
    v, w = saved
    # return v * w
    v_bar = w * y_bar
    w_bar = v * y_bar
    # w = closure.w
    closure_bar.w += w_bar
    return v_bar
