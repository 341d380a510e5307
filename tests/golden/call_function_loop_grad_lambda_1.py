def lambda_1_fwd(w, v):
    """Value of lambda_1 and what lambda_1_rev needs."""
    return v * w, (v, w)


def lambda_1_rev(saved, y_bar):
    """Adjoint of lambda_1: returns w_bar, v_bar."""
    v, w = saved
    # return v * w
    v_bar = w * y_bar
    w_bar = v * y_bar
    return w_bar, v_bar
