def shift_fwd(w, x, t):
    """Value of shift and what shift_rev needs."""
    return t * w + x, (t,)


def shift_rev(saved, y_bar):
    """Adjoint of shift: returns w_bar, x_bar."""
    t, = saved
    # return t * w + x
    w_bar = t * y_bar
    x_bar = y_bar
    return w_bar, x_bar
