def lambda_3_jvp(closure, t, *, closure_dot):
    """Value and tangent of lambda_3 along closure_dot."""
    factor = closure.factor[0]
    factor_dot = closure_dot.factor[0]
    return t * factor, t * factor_dot
