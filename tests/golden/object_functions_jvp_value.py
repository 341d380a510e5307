def value_jvp(closure, t, *, closure_dot, t_dot):
    """Value and tangent of value along (closure_dot, t_dot)."""
    a = closure.a
    a_dot = closure_dot.a
    return a * t * t, t * (t * a_dot + 2 * a * t_dot)
