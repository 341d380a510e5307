def lambda_1_jvp(k, t, *, k_dot, t_dot):
    """Value and tangent of lambda_1 along (k_dot, t_dot)."""
    return t * k, k * t_dot + t * k_dot
