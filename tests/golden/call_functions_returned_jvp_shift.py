def shift_jvp(closure, t, *, closure_dot, t_dot):
    """Value and tangent of shift along (closure_dot, t_dot)."""
    a = closure.a
    a_dot = closure_dot.a
    return t + a * a, t_dot + 2 * a * a_dot
