import math


def softened_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of softened along (x_dot, k_dot)."""
    x_dot = k * x_dot + x * k_dot
    x = x * k
    x_dot = (math.cos(x) + 1) * x_dot
    x = math.sin(x) + x
    k_dot = (1 - x) * k_dot - k * x_dot
    k = k - x * k
    x_dot = x * (2 * k * x_dot + x * k_dot)
    x = x * x * k
    x_1 = 1 + x**2
    x_2 = x / x_1
    x_dot = (1 - 2 * x_2 * x) * x_dot / x_1
    x = x_2
    return x * k, k * x_dot + x * k_dot
