def slope_jvp(closure, t, *, closure_dot, t_dot):
    """Value and tangent of slope along (closure_dot, t_dot)."""
    a = closure.a
    a_dot = closure_dot.a
    return 2 * a * t, 2 * t * a_dot + 2 * a * t_dot
