def shifted_jvp(x, t, *, x_dot):
    """Value and tangent of shifted along x_dot."""
    return t + x, x_dot
