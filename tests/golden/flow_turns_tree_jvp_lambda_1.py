def lambda_1_jvp(closure, a, *, closure_dot, a_dot):
    """Value and tangent of lambda_1 along (closure_dot, a_dot)."""
    s = closure.s
    s_dot = closure_dot.s
    return a * s, s * a_dot + a * s_dot
