def lambda_1_jvp(closure, t, *, closure_dot):
    """Value and tangent of lambda_1 along closure_dot."""
    scale = closure.scale[0]
    scale_dot = closure_dot.scale[0]
    return t * scale, t * scale_dot
