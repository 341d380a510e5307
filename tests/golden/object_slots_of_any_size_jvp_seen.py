def seen_jvp(closure, i, y, *, closure_dot, y_dot):
    """Value and tangent of seen along (closure_dot, y_dot)."""
    starts = closure.starts
    starts_dot = closure_dot.starts
    starts_dot.append(y[1] * y_dot[0] + y[0] * y_dot[1])
    starts.append(y[0] * y[1])
    return i >= 2, 0.0
