def lambda_1_jvp(closure, t, *, closure_dot, t_dot):
    """Value and tangent of lambda_1 along (closure_dot, t_dot)."""
    rate = closure.rate[0]
    rate_dot = closure_dot.rate[0]
    return t * rate, rate * t_dot + t * rate_dot
