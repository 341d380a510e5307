def lambda_2_jvp(x, t, k, *, x_dot, t_dot, k_dot):
    """Value and tangent of lambda_2 along (x_dot, t_dot, k_dot)."""
    return t + k * x, t_dot + x * k_dot + k * x_dot
