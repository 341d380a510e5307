def lambda_2_jvp(x, *, x_dot):
    """Value and tangent of lambda_2 along x_dot."""
    return 2 * x, 2 * x_dot
