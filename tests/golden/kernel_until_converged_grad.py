import numpy as np


def roots_grad(a, x):
    """Gradient of roots with respect to (a, x)."""
    y = x**2 + 0.5
    error, steps = 1.0, 0
    trips = 0
    y_1s = []
    y_2s = []
    y_3s = []
    y_4s = []
    while error > 1e-12 and steps < 100:
        trips = trips + 1
        before = y.copy()
        y_4 = 1 + x**2
        y_4s.append(y_4)
        y_3 = 2 * y
        y_3s.append(y_3)
        y_2 = (y**2 - a * y_4) / y_3
        y_2s.append(y_2)
        y_1 = y.copy()
        y_1s.append(y_1)
        y -= y_2
        error = np.max(np.abs(y - before))
        steps += 1
    t_1 = y.sum()

    # return y.sum() * a
    y_bar = np.full_like(x, a)
    a_bar = t_1
    x_bar = np.zeros_like(x)
    for _ in range(trips):
        y_2 = y_2s.pop()
        y_3 = y_3s.pop()
        y_4 = y_4s.pop()
        y_1 = y_1s.pop()
        y[...] = y_1
        # y -= (y**2 - a * (1 + x**2)) / (2 * y)
        y_2_bar = -y_bar / y_3
        a_bar -= y_4 @ y_2_bar
        x_bar -= 2 * a * x * y_2_bar
        y_bar += (2 * y - 2 * y_2) * y_2_bar
    # y = x**2 + 0.5
    x_bar += 2 * x * y_bar
    return a_bar, x_bar
