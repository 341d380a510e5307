def lambda_1_fwd(closure, t):
    """Value of lambda_1 and what lambda_1_rev needs."""
    scale = closure.scale[0]
    return t * scale, (t,)


def lambda_1_rev(saved, y_bar, closure_bar):
    """Adjoint of lambda_1: adds into closure_bar."""
    t, = saved
    # return t * scale
    scale_bar = t * y_bar
    # scale = closure.scale[0]
    closure_bar.scale[0] += scale_bar
