def linear_jvp(slope, offset, *, slope_dot):
    """Value and tangent of linear along slope_dot."""
    return (slope, offset), (slope_dot, 0.0)
