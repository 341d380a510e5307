def scale_jvp(k, factor, *, k_dot):
    """Value and tangent of scale along k_dot."""
    k_dot[0] = factor * k_dot[0]
    k[0] = k[0] * factor
    return None, None
