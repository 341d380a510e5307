def lambda_1_fwd(closure, q):
    """Value of lambda_1 and what lambda_1_rev needs."""
    stiffness = closure.stiffness
    return -stiffness * q, (q, stiffness)


def lambda_1_rev(saved, y_bar, closure_bar):
    """Adjoint of lambda_1: adds into closure_bar, returns q_bar."""
    q, stiffness = saved
    # return -stiffness * q
    stiffness_bar = -q * y_bar
    q_bar = -stiffness * y_bar
    # stiffness = closure.stiffness
    closure_bar.stiffness += stiffness_bar
    return q_bar
