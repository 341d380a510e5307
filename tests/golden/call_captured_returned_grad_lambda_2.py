def lambda_2_fwd(closure, t):
    """Value of lambda_2 and what lambda_2_rev needs."""
    rate = closure.rate[0]
    y = closure.y
    return t + rate * y, (rate, y)


def lambda_2_rev(saved, y_bar, closure_bar):
    """Adjoint of lambda_2: adds into closure_bar, returns t_bar."""
    rate, y = saved
    # return t + rate * y
    t_bar = y_bar
    rate_bar = y * y_bar
    y_bar_ = rate * y_bar
    # y = closure.y
    closure_bar.y += y_bar_
    # rate = closure.rate[0]
    closure_bar.rate[0] += rate_bar
    return t_bar
