from autotangent.runtime import pair

lambda_4_fwd, lambda_4_rev = pair(outer, "t", "t float")


def lambda_1_fwd(closure, t):
    """Value of lambda_1 and what lambda_1_rev needs."""
    t_1 = inner(t)
    t_2, saved = lambda_4_fwd(t_1)
    return t_2, (saved, t_1)


def lambda_1_rev(saved, y_bar, closure_bar):
    """Adjoint of lambda_1: adds into closure_bar, returns t_bar."""
    saved, t_1 = saved
    # return outer(inner(t))
    t_bar = t_1 * lambda_4_rev(saved, y_bar)
    return t_bar
