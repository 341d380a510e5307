def shift_jvp(w, x, t, *, w_dot, x_dot):
    """Value and tangent of shift along (w_dot, x_dot)."""
    return t * w + x, t * w_dot + x_dot
