def lambda_2_fwd(closure, t):
    """Value of lambda_2 and what lambda_2_rev needs."""
    n = closure.n[0]
    x = closure.x
    return t + n * x, (n, x)


def lambda_2_rev(saved, y_bar, closure_bar):
    """Adjoint of lambda_2: adds into closure_bar, returns t_bar."""
    n, x = saved
    # return t + n * x
    t_bar = y_bar
    n_bar = x * y_bar
    x_bar = n * y_bar
    # x = closure.x
    closure_bar.x += x_bar
    # n = closure.n[0]
    closure_bar.n[0] += n_bar
    return t_bar
