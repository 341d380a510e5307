def lambda_2_jvp(closure, t, *, closure_dot, t_dot):
    """Value and tangent of lambda_2 along (closure_dot, t_dot)."""
    rate = closure.rate[0]
    rate_dot = closure_dot.rate[0]
    y = closure.y
    y_dot = closure_dot.y
    return t + rate * y, t_dot + y * rate_dot + rate * y_dot
