def lambda_4_fwd(closure, t):
    """Value of lambda_4 and what lambda_4_rev needs."""
    x = closure.x
    c = closure.c
    return t * x + c, (t, x)


def lambda_4_rev(saved, y_bar, closure_bar):
    """Adjoint of lambda_4: adds into closure_bar, returns t_bar."""
    t, x = saved
    # return t * x + c
    t_bar = x * y_bar
    x_bar = t * y_bar
    # x = closure.x
    closure_bar.x += x_bar
    return t_bar
