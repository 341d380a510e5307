def lambda_3_jvp(y, t, *, y_dot, t_dot):
    """Value and tangent of lambda_3 along (y_dot, t_dot)."""
    return t * y, y * t_dot + t * y_dot
