def lambda_3_jvp(closure, t, *, closure_dot, t_dot):
    """Value and tangent of lambda_3 along (closure_dot, t_dot)."""
    x = closure.x
    x_dot = closure_dot.x
    return x, x_dot
