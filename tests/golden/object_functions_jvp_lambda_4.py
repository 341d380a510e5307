def lambda_4_jvp(closure, t, *, closure_dot, t_dot):
    """Value and tangent of lambda_4 along (closure_dot, t_dot)."""
    k = closure.k
    k_dot = closure_dot.k
    return t * k, k * t_dot + t * k_dot
