def twice_jvp(x, *, x_dot):
    """Value and tangent of twice along x_dot."""
    t_1 = f(x)
    t_2 = f(t_1)
    return t_2, t_2 * t_1 * x_dot
