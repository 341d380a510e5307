def chained_jvp(slope, offset, slope_1, offset_1, *, slope_1_dot, offset_1_dot):
    """Value and tangent of chained along (slope_1_dot, offset_1_dot)."""
    return (slope, offset, slope_1, offset_1), (0.0, 0.0, slope_1_dot, offset_1_dot)
