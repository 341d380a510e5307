def lambda_1_jvp(closure, v, *, closure_dot, v_dot):
    """Value and tangent of lambda_1 along (closure_dot, v_dot)."""
    w = closure.w
    w_dot = closure_dot.w
    return v * w, w * v_dot + v * w_dot
