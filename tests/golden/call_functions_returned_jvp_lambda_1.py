def lambda_1_jvp(x, v, *, x_dot, v_dot):
    """Value and tangent of lambda_1 along (x_dot, v_dot)."""
    return -x * v, -v * x_dot - x * v_dot
