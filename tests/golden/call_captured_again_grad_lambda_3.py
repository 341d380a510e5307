def lambda_3_fwd(closure, t):
    """Value of lambda_3 and what lambda_3_rev needs."""
    factor = closure.factor[0]
    return t * factor, (factor, t)


def lambda_3_rev(saved, y_bar, closure_bar):
    """Adjoint of lambda_3: adds into closure_bar, returns t_bar."""
    factor, t = saved
    # return t * factor
    t_bar = factor * y_bar
    factor_bar = t * y_bar
    # factor = closure.factor[0]
    closure_bar.factor[0] += factor_bar
    return t_bar
