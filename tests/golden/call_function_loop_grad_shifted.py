def shifted_fwd(w, x, v):
    """Value of shifted and what shifted_rev needs."""
    return v * w + x, (v, w)


def shifted_rev(saved, y_bar):
    """Adjoint of shifted: returns w_bar, x_bar, v_bar."""
    v, w = saved
    # return v * w + x
    v_bar = w * y_bar
    w_bar = v * y_bar
    x_bar = y_bar
    return w_bar, x_bar, v_bar
