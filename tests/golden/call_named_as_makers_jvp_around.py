def around_jvp(k, t, *, k_dot, t_dot):
    """Value and tangent of around along (k_dot, t_dot)."""
    return t * t * k, t * (2 * k * t_dot + t * k_dot)
