def lambda_3_jvp(closure, v, *, closure_dot, v_dot):
    """Value and tangent of lambda_3 along (closure_dot, v_dot)."""
    x = closure.x
    x_dot = closure_dot.x
    return v + x, v_dot + x_dot
