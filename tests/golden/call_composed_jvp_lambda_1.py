def lambda_1_jvp(x, t, *, x_dot, t_dot):
    """Value and tangent of lambda_1 along (x_dot, t_dot)."""
    return t * x, x * t_dot + t * x_dot
