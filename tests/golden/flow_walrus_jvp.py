import math


def damped_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of damped along (x_dot, k_dot)."""
    total = 0.0
    total_dot = 0.0
    y = x * k
    y_dot = k * x_dot + x * k_dot
    if y > 0.5:
        total += y
        total_dot = y_dot
    z = y * x
    z_dot = x * y_dot + y * x_dot
    total = total + (math.sin(z) + z ** 2)
    total_dot = total_dot + (math.cos(z) + 2 * z) * z_dot
    x = x * 0.6
    x_dot = 0.6 * x_dot
    trips = 0
    while x > 0.2:
        trips = trips + 1
        total += x
        total_dot = total_dot + x_dot
        x = x * 0.6
        x_dot = 0.6 * x_dot
    return total, total_dot
