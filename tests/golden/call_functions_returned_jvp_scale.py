def scale_jvp(closure, t, *, closure_dot):
    """Value and tangent of scale along closure_dot."""
    a = closure.a
    a_dot = closure_dot.a
    return a * t, t * a_dot
