def lambda_1_jvp(closure, t, *, closure_dot, t_dot):
    """Value and tangent of lambda_1 along (closure_dot, t_dot)."""
    w = closure.w
    w_dot = closure_dot.w
    return t * w, w * t_dot + t * w_dot
