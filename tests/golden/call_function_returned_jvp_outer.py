def outer_jvp(a, b, *, a_dot, b_dot):
    """Value and tangent of outer along (a_dot, b_dot)."""
    return (a, b), (a_dot, b_dot)
