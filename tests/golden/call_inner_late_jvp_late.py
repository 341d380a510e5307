def late_jvp(weight, t, *, weight_dot):
    """Value and tangent of late along weight_dot."""
    return t * weight, t * weight_dot
