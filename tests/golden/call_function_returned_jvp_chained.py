def chained_jvp(slope, offset, *, slope_dot, offset_dot):
    """Value and tangent of chained along (slope_dot, offset_dot)."""
    return (slope, offset), (slope_dot, offset_dot)
