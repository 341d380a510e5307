def rosenbrock_grad(x, y):
    """Gradient of rosenbrock with respect to (x, y)."""
    # return (1.0 - x) ** 2 + 100.0 * (y - x * x) ** 2
    y_bar = 200 * (y - x * x)
    x_bar = -2 * (1.0 - x) - 2 * x * y_bar
    return x_bar, y_bar
