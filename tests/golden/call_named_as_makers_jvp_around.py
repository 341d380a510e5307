def around_jvp(k, t, *, k_dot, t_dot):
    """Value and tangent of around along (k_dot, t_dot)."""
    return t * t * k, 2 * k * t * t_dot + t * t * k_dot
