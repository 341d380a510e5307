def shifted_jvp(w, x, v, *, w_dot, x_dot, v_dot):
    """Value and tangent of shifted along (w_dot, x_dot, v_dot)."""
    return v * w + x, w * v_dot + v * w_dot + x_dot
