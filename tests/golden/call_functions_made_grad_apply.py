def apply_fwd(closure, t):
    """Value of apply and what apply_rev needs."""
    rate = closure.rate
    return t * rate, (rate, t)


def apply_rev(saved, y_bar, closure_bar):
    """Adjoint of apply: adds into closure_bar, returns t_bar."""
    rate, t = saved
    # return t * rate
    t_bar = rate * y_bar
    rate_bar = t * y_bar
    # rate = closure.rate
    closure_bar.rate += rate_bar
    return t_bar
