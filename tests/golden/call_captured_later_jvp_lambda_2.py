def lambda_2_jvp(closure, t, *, closure_dot, t_dot):
    """Value and tangent of lambda_2 along (closure_dot, t_dot)."""
    n = closure.n[0]
    n_dot = closure_dot.n[0]
    x = closure.x
    x_dot = closure_dot.x
    return t + n * x, t_dot + x * n_dot + n * x_dot
