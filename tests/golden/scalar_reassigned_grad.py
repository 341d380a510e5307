import math


def softened_grad(x, k):
    """Gradient of softened with respect to (x, k)."""
    x_1 = x
    x = x * k
    x_2 = x
    x = math.sin(x) + x
    k_1 = k
    k = k - x * k
    x_3 = x
    x = x * x * k
    x_4 = x
    x = x / (1 + x**2)

    # return x * k
    x_bar = k
    k_bar = x
    # x = x / (1 + x**2)
    x_bar = (1 - 2 * x_4 * x) * x_bar / (1 + x_4**2)
    # x = x * x * k
    k_bar += x_3 * x_3 * x_bar
    x_bar = 2 * x_3 * k * x_bar
    # k = k - x * k
    x_bar -= k_1 * k_bar
    k_bar = (1 - x_3) * k_bar
    # x = math.sin(x) + x
    x_bar = (math.cos(x_2) + 1) * x_bar
    # x = x * k
    k_bar += x_1 * x_bar
    x_bar = k_1 * x_bar
    return x_bar, k_bar
