def lambda_4_fwd(closure, e):
    """Value of lambda_4 and what lambda_4_rev needs."""
    slope = closure.slope
    return slope * e, (e,)


def lambda_4_rev(saved, y_bar, closure_bar):
    """Adjoint of lambda_4: adds into closure_bar."""
    e, = saved
    # return slope * e
    slope_bar = e @ y_bar
    # slope = closure.slope
    closure_bar.slope += slope_bar
