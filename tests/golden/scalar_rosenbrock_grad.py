def rosenbrock_grad(x, y):
    """Gradient of rosenbrock with respect to (x, y)."""
    # return (1.0 - x) ** 2 + 100.0 * (y - x * x) ** 2
    t_1_bar = 200 * (y - x * x)
    y_bar = t_1_bar
    x_bar = -2 * (1.0 - x) - 2 * x * t_1_bar
    return x_bar, y_bar
