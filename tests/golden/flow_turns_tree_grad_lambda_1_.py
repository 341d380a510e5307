def lambda_1_fwd(closure, a):
    """Value of lambda_1 and what lambda_1_rev needs."""
    s = closure.s
    return a * s, (a, s)


def lambda_1_rev(saved, y_bar, closure_bar, a_bar):
    """Adjoint of lambda_1: adds into closure_bar, a_bar."""
    a, s = saved
    # return a * s
    a_bar += s * y_bar
    s_bar = a @ y_bar
    # s = closure.s
    closure_bar.s += s_bar
