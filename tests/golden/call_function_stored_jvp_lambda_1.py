def lambda_1_jvp(k, x, *, k_dot, x_dot):
    """Value and tangent of lambda_1 along (k_dot, x_dot)."""
    return -k * x, -x * k_dot - k * x_dot
