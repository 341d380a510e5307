import math


def damped_grad(x, k):
    """Gradient of damped with respect to (x, k)."""
    y = x * k
    z = y * x
    x_1 = x
    x = x * 0.6
    trips = 0
    while x > 0.2:
        trips = trips + 1
        x = x * 0.6

    # return total
    total_bar = 1.0
    x_bar = 0.0
    for _ in range(trips):
        # x = x * 0.6
        x_bar = 0.6 * x_bar
        # total += x
        x_bar += total_bar
    # x = x * 0.6
    x_bar = 0.6 * x_bar
    # total = total + (math.sin(z) + z ** 2)
    z_bar = math.cos(z) + 2 * z
    # z = y * x
    y_bar = x_1 * z_bar
    x_bar += y * z_bar
    if y > 0.5:
        # total += y
        y_bar += total_bar
    # y = x * k
    x_bar += k * y_bar
    k_bar = x_1 * y_bar
    return x_bar, k_bar
