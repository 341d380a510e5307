def lambda_1_fwd(closure, t):
    """Value of lambda_1 and what lambda_1_rev needs."""
    rate = closure.rate[0]
    return t * rate, (rate, t)


def lambda_1_rev(saved, y_bar, closure_bar):
    """Adjoint of lambda_1: adds into closure_bar, returns t_bar."""
    rate, t = saved
    # return t * rate
    t_bar = rate * y_bar
    rate_bar = t * y_bar
    # rate = closure.rate[0]
    closure_bar.rate[0] += rate_bar
    return t_bar
