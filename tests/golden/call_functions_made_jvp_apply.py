def apply_jvp(closure, t, *, closure_dot, t_dot):
    """Value and tangent of apply along (closure_dot, t_dot)."""
    rate = closure.rate
    rate_dot = closure_dot.rate
    return t * rate, rate * t_dot + t * rate_dot
