def act_fwd(w, t):
    """Value of act and what act_rev needs."""
    return t * w, (t, w)


def act_rev(saved, y_bar):
    """Adjoint of act: returns w_bar, t_bar."""
    t, w = saved
    # return t * w
    t_bar = w * y_bar
    w_bar = t * y_bar
    return w_bar, t_bar
