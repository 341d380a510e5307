def lambda_3_fwd(closure, t):
    """Value of lambda_3 and what lambda_3_rev needs."""
    factor = closure.factor[0]
    return t * factor, (t,)


def lambda_3_rev(saved, y_bar, closure_bar):
    """Adjoint of lambda_3: adds into closure_bar."""
    t, = saved
    # return t * factor
    factor_bar = t * y_bar
    # factor = closure.factor[0]
    closure_bar.factor[0] += factor_bar
