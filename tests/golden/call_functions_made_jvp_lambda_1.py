def lambda_1_jvp(closure, t, *, closure_dot, t_dot):
    """Value and tangent of lambda_1 along (closure_dot, t_dot)."""
    by = closure.by
    by_dot = closure_dot.by
    return t + by, t_dot + by_dot
