def lambda_2_jvp(closure, t, *, closure_dot, t_dot):
    """Value and tangent of lambda_2 along (closure_dot, t_dot)."""
    scale = closure.scale[0]
    scale_dot = closure_dot.scale[0]
    return t + scale, t_dot + scale_dot
