def add_jvp(closure, v, *, closure_dot):
    """Value and tangent of add along closure_dot."""
    total = closure.total
    total_dot = closure_dot.total
    rate = closure.rate
    rate_dot = closure_dot.rate
    total_dot[0] = total_dot[0] + v * rate_dot
    total[0] = total[0] + v * rate
    return total[0], total_dot[0]
