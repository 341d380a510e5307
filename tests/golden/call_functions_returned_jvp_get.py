def get_jvp(closure, *, closure_dot):
    """Value and tangent of get along closure_dot."""
    total = closure.total
    total_dot = closure_dot.total
    return total[0], total_dot[0]
