def lambda_4_fwd(closure, t):
    """Value of lambda_4 and what lambda_4_rev needs."""
    k = closure.k
    return t * k, (k, t)


def lambda_4_rev(saved, y_bar, closure_bar):
    """Adjoint of lambda_4: adds into closure_bar, returns t_bar."""
    k, t = saved
    # return t * k
    t_bar = k * y_bar
    k_bar = t * y_bar
    # k = closure.k
    closure_bar.k += k_bar
    return t_bar
