def value_fwd(slope, offset, v):
    """Value of value and what value_rev needs."""
    return slope * v + offset, (slope, v)


def value_rev(saved, y_bar):
    """Adjoint of value: returns slope_bar, offset_bar, v_bar."""
    slope, v = saved
    # return slope * v + offset
    slope_bar = v * y_bar
    v_bar = slope * y_bar
    offset_bar = y_bar
    return slope_bar, offset_bar, v_bar
