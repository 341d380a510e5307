def lambda_4_jvp(t, *, t_dot):
    """Value and tangent of lambda_4 along t_dot."""
    return t * t, 2 * t * t_dot
