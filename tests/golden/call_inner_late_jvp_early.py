def early_jvp(t, weight, *, weight_dot):
    """Value and tangent of early along weight_dot."""
    return t * weight, t * weight_dot
