def lambda_1_fwd(closure, t):
    """Value of lambda_1 and what lambda_1_rev needs."""
    n = closure.n[0]
    return t * n, (n, t)


def lambda_1_rev(saved, y_bar, closure_bar):
    """Adjoint of lambda_1: adds into closure_bar, returns t_bar."""
    n, t = saved
    # return t * n
    t_bar = n * y_bar
    n_bar = t * y_bar
    # n = closure.n[0]
    closure_bar.n[0] += n_bar
    return t_bar
