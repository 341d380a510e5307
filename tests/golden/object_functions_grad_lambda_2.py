def lambda_2_fwd(closure, v):
    """Value of lambda_2 and what lambda_2_rev needs."""
    k = closure.k
    return v * k, (k, v)


def lambda_2_rev(saved, y_bar, closure_bar):
    """Adjoint of lambda_2: adds into closure_bar, returns v_bar."""
    k, v = saved
    # return v * k
    v_bar = k * y_bar
    k_bar = v * y_bar
    # k = closure.k
    closure_bar.k += k_bar
    return v_bar
