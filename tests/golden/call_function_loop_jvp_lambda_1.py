def lambda_1_jvp(w, v, *, w_dot, v_dot):
    """Value and tangent of lambda_1 along (w_dot, v_dot)."""
    return v * w, w * v_dot + v * w_dot
