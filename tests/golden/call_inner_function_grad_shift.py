def shift_fwd(w, x, t):
    """Value of shift and what shift_rev needs."""
    return t * w + x, (t, w)


def shift_rev(saved, y_bar):
    """Adjoint of shift: returns w_bar, x_bar, t_bar."""
    t, w = saved
    # return t * w + x
    t_bar = w * y_bar
    w_bar = t * y_bar
    x_bar = y_bar
    return w_bar, x_bar, t_bar
