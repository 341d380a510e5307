def lambda_4_jvp(closure, e, *, closure_dot):
    """Value and tangent of lambda_4 along closure_dot."""
    slope = closure.slope
    slope_dot = closure_dot.slope
    return slope * e, slope_dot * e
