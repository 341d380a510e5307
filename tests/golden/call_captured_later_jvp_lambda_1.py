def lambda_1_jvp(closure, t, *, closure_dot):
    """Value and tangent of lambda_1 along closure_dot."""
    n = closure.n[0]
    n_dot = closure_dot.n[0]
    return t * n, t * n_dot
