def lambda_1_jvp(a, x, *, a_dot, x_dot):
    """Value and tangent of lambda_1 along (a_dot, x_dot)."""
    return x * x - a, 2 * x * x_dot - a_dot
