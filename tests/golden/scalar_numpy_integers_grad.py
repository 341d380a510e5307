def exposed_grad(x, n, pixel):
    """Gradient of exposed with respect to x."""
    # return y + 3 * (x * BRIGHT) - x**2 * n / 2 * 3
    x_bar = 3.0 * BRIGHT - 3 * x * n
    # y = 2 * x * n - (x * pixel.level) * n
    x_bar += 2.0 * n - 1.0 * pixel.level * n
    return x_bar
