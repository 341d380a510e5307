def add_fwd(total, v):
    """Value of add and what add_rev needs."""
    total[0] += v * v
    return total[0], (v,)


def add_rev(saved, y_bar, total_bar):
    """Adjoint of add: adds into total_bar, returns v_bar."""
    v, = saved
    # return total
    total_bar[0] += y_bar
    # total += v * v
    v_bar = 2 * v * total_bar[0]
    return v_bar
