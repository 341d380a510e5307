def scale_fwd(closure, t):
    """Value of scale and what scale_rev needs."""
    a = closure.a
    return a * t, (t,)


def scale_rev(saved, y_bar, closure_bar):
    """Adjoint of scale: adds into closure_bar."""
    t, = saved
    # return a * t
    a_bar = t * y_bar
    # a = closure.a
    closure_bar.a += a_bar
