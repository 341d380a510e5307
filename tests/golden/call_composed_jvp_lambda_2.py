def lambda_2_jvp(y, t, *, y_dot, t_dot):
    """Value and tangent of lambda_2 along (y_dot, t_dot)."""
    return t + y, t_dot + y_dot
