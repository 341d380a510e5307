def cubed_jvp(w, t, *, w_dot, t_dot):
    """Value and tangent of cubed along (w_dot, t_dot)."""
    return t * t * t * w, t * t * (3 * w * t_dot + t * w_dot)
