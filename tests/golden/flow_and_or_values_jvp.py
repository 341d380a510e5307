def fallback_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of fallback along (x_dot, y_dot)."""
    t_3 = x
    t_3_dot = x_dot
    if not t_3:
        t_3 = y
        t_3_dot = y_dot
    first = t_3
    first_dot = t_3_dot
    t_2 = x - 1.0
    t_2_dot = x_dot
    if t_2:
        t_2 = x * y
        t_2_dot = y * x_dot + x * y_dot
    both = t_2
    both_dot = t_2_dot
    t_1 = 0.0
    t_1_dot = 0.0
    if not t_1:
        t_1 = y
        t_1_dot = y_dot
    return (
        first * both + t_1**2,
        both * first_dot + first * both_dot + 2 * t_1 * t_1_dot,
    )
