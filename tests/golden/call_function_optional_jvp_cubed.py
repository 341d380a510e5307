def cubed_jvp(w, t, *, w_dot, t_dot):
    """Value and tangent of cubed along (w_dot, t_dot)."""
    return t * t * t * w, 3 * w * t * t * t_dot + t * t * t * w_dot
