def rosenbrock_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of rosenbrock along (x_dot, y_dot)."""
    t_1 = y - x * x
    return (
        (1.0 - x) ** 2 + 100.0 * t_1**2,
        (-2 * (1.0 - x) - 400 * t_1 * x) * x_dot + 200 * t_1 * y_dot,
    )
