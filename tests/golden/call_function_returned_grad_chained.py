def chained_fwd(slope, offset):
    """Value of chained and what chained_rev needs."""
    return (slope, offset), ()


def chained_rev(saved, y_bar):
    """Adjoint of chained: returns slope_bar, offset_bar."""
    # return lambda v: f(g(v))
    slope_bar = y_bar[0]
    offset_bar = y_bar[1]
    return slope_bar, offset_bar
