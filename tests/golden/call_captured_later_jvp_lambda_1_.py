def lambda_1_jvp(closure, t, *, closure_dot, t_dot):
    """Value and tangent of lambda_1 along (closure_dot, t_dot)."""
    n = closure.n[0]
    n_dot = closure_dot.n[0]
    return t * n, n * t_dot + t * n_dot
