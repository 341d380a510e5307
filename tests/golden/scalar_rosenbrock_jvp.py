def rosenbrock_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of rosenbrock along (x_dot, y_dot)."""
    return (
        (1.0 - x) ** 2 + 100.0 * (y - x * x) ** 2,
        200 * (y - x * x) * (y_dot - 2 * x * x_dot) - 2 * (1.0 - x) * x_dot,
    )
