def lambda_2_jvp(closure, v, *, closure_dot, v_dot):
    """Value and tangent of lambda_2 along (closure_dot, v_dot)."""
    k = closure.k
    k_dot = closure_dot.k
    return v * k, k * v_dot + v * k_dot
