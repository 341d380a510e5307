def lambda_1_jvp(closure, e, k, p, *, closure_dot, e_dot, k_dot, p_dot):
    """Value and tangent of lambda_1 along (closure_dot, e_dot, k_dot, p_dot)."""
    t_1 = e**3
    t_2 = k * t_1
    return t_2 * p, p * (k_dot * t_1 + 3 * k * e**2 * e_dot) + p_dot * t_2
