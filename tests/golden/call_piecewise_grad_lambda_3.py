def lambda_3_fwd(closure, e, *_):
    """Value of lambda_3 and what lambda_3_rev needs."""
    stiffness = closure.stiffness
    return stiffness, ()


def lambda_3_rev(saved, y_bar, closure_bar, e_bar, __bar):
    """Adjoint of lambda_3: adds into closure_bar, e_bar, __bar."""
    # return stiffness
    stiffness_bar = y_bar
    # stiffness = closure.stiffness
    closure_bar.stiffness += stiffness_bar
