def lambda_2_jvp(closure, e, k, p, *, closure_dot, e_dot, k_dot, p_dot):
    """Value and tangent of lambda_2 along (closure_dot, e_dot, k_dot, p_dot)."""
    slope = closure.slope
    slope_dot = closure_dot.slope
    t_1 = e - 0.5
    t_2 = slope * k * t_1
    return (
        t_2 * p,
        p * ((k * slope_dot + slope * k_dot) * t_1 + slope * k * e_dot) + p_dot * t_2,
    )
