def own_fwd(x, *v):
    """Value of own and what own_rev needs."""
    return v[0] * v[1] + x, (v,)


def own_rev(saved, y_bar, v_bar):
    """Adjoint of own: adds into v_bar, returns x_bar."""
    v, = saved
    # return v[0] * v[1] + x
    v_bar[0] += v[1] * y_bar
    v_bar[1] += v[0] * y_bar
    x_bar = y_bar
    return x_bar
