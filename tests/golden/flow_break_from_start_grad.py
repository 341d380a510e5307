import numpy as np


def scanned_grad(x, level):
    """Gradient of scanned with respect to (x, level)."""
    y = x[0]
    trips = 0
    ys = []
    for i in range(1, len(x)):
        ys.append(y)
        trips = trips + 1
        y = y * x[i] + level
        if y > 2.0:
            break
    z = level
    trips_ = 0
    zs = []
    for i in range(len(x) - 1, 0, -2):
        zs.append(z)
        trips_ = trips_ + 1
        z = z * x[i] - y
        if z < -3.0:
            break
    trips__ = 0
    zs_ = []
    for i in reversed(range(1, 5)):
        zs_.append(z)
        trips__ = trips__ + 1
        z = z + x[i] * y * z
        if z < -4.0:
            break

    # return y * z
    y_bar = z
    z_bar = y
    x_bar = np.zeros_like(x)
    for i in range(1, 5)[::-1][:trips__][::-1]:
        z_1 = zs_.pop()
        # z = z + x[i] * y * z
        x_bar[i] += y * z_1 * z_bar
        y_bar += x[i] * z_1 * z_bar
        z_bar = (1 + x[i] * y) * z_bar
    for i in range(len(x) - 1, 0, -2)[:trips_][::-1]:
        z = zs.pop()
        # z = z * x[i] - y
        x_bar[i] += z * z_bar
        y_bar -= z_bar
        z_bar = x[i] * z_bar
    # z = level
    level_bar = z_bar
    for i in range(1, len(x))[:trips][::-1]:
        y = ys.pop()
        # y = y * x[i] + level
        x_bar[i] += y * y_bar
        level_bar += y_bar
        y_bar = x[i] * y_bar
    # y = x[0]
    x_bar[0] += y_bar
    return x_bar, level_bar
