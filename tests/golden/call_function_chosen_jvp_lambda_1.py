def lambda_1_jvp(w, t, *, w_dot, t_dot):
    """Value and tangent of lambda_1 along (w_dot, t_dot)."""
    return 1 + w * t, t * w_dot + w * t_dot
