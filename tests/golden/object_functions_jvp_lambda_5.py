def lambda_5_jvp(closure, t, *, closure_dot, t_dot):
    """Value and tangent of lambda_5 along (closure_dot, t_dot)."""
    k = closure.k
    k_dot = closure_dot.k
    return k, k_dot
