def exposed_jvp(x, n, pixel, *, x_dot):
    """Value and tangent of exposed along x_dot."""
    y = 2 * x * n - (x * pixel.level) * n
    y_dot = (2.0 * n - 1.0 * n * pixel.level) * x_dot
    return (
        y + 3 * (x * BRIGHT) - x**2 * n / 2 * 3,
        y_dot + (3.0 * BRIGHT - 3.0 * n * x) * x_dot,
    )
