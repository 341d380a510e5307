def shift_jvp(w, x, t, *, w_dot, x_dot, t_dot):
    """Value and tangent of shift along (w_dot, x_dot, t_dot)."""
    return t * w + x, w * t_dot + t * w_dot + x_dot
