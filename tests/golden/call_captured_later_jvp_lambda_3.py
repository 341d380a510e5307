def lambda_3_jvp(closure, t, *, closure_dot, t_dot):
    """Value and tangent of lambda_3 along (closure_dot, t_dot)."""
    n = closure.n[0]
    n_dot = closure_dot.n[0]
    return t - n, t_dot - n_dot
