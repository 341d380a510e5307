def lambda_3_jvp(rate, t, *, rate_dot, t_dot):
    """Value and tangent of lambda_3 along (rate_dot, t_dot)."""
    t_1 = math.exp(-rate * t)
    return t_1, -t_1 * (t * rate_dot + rate * t_dot)
