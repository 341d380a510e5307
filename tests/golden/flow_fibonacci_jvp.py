def growth_jvp(a, b, p, *, a_dot, b_dot, p_dot):
    """Value and tangent of growth along (a_dot, b_dot, p_dot)."""
    for _ in range(6):
        a_dot, b_dot = b_dot, a * p_dot + p * a_dot + b_dot
        a, b = b, p * a + b
    return a * b, b * a_dot + a * b_dot
