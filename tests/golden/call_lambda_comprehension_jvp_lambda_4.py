def lambda_4_jvp(closure, t, *, closure_dot, t_dot):
    """Value and tangent of lambda_4 along (closure_dot, t_dot)."""
    x = closure.x
    x_dot = closure_dot.x
    c = closure.c
    return t * x + c, x * t_dot + t * x_dot
