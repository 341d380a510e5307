def value_jvp(slope, offset, v, *, slope_dot, offset_dot):
    """Value and tangent of value along (slope_dot, offset_dot)."""
    return slope * v + offset, v * slope_dot + offset_dot
