def lambda_3_jvp(closure, t, *, closure_dot, t_dot):
    """Value and tangent of lambda_3 along (closure_dot, t_dot)."""
    factor = closure.factor[0]
    factor_dot = closure_dot.factor[0]
    return t * factor, factor * t_dot + t * factor_dot
