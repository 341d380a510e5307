def tip_jvp(w, k, t, *, w_dot, t_dot):
    """Value and tangent of tip along (w_dot, t_dot)."""
    return t * w + k, w * t_dot + t * w_dot
