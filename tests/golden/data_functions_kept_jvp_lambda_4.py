def lambda_4_jvp(closure, t, *, closure_dot):
    """Value and tangent of lambda_4 along closure_dot."""
    w = closure.w
    w_dot = closure_dot.w
    k = closure.k
    return w * t**k, t**k * w_dot
