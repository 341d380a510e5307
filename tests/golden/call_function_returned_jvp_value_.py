def value_jvp(slope, offset, v, *, slope_dot, offset_dot, v_dot):
    """Value and tangent of value along (slope_dot, offset_dot, v_dot)."""
    return slope * v + offset, v * slope_dot + slope * v_dot + offset_dot
