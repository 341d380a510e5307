def act_jvp(w, t, *, w_dot, t_dot):
    """Value and tangent of act along (w_dot, t_dot)."""
    return t * w, w * t_dot + t * w_dot
