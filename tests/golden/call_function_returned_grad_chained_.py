def chained_fwd(slope, offset, slope_1, offset_1):
    """Value of chained and what chained_rev needs."""
    return (slope, offset, slope_1, offset_1), ()


def chained_rev(saved, y_bar):
    """Adjoint of chained: returns slope_1_bar, offset_1_bar."""
    # return lambda v: f(g(v))
    slope_1_bar = y_bar[2]
    offset_1_bar = y_bar[3]
    return slope_1_bar, offset_1_bar
