import numpy as np


def continued_fraction_grad(a, x):
    """Gradient of continued_fraction with respect to (a, x)."""
    y = x
    ys = []
    for i in reversed(range(len(a))):
        ys.append(y)
        y = a[i] + 1 / (3 + y * y)
    ys_ = []
    for c in reversed(a):
        ys_.append(y)
        y = y * c + x

    # return y
    y_bar = 1.0
    a_bar = np.zeros_like(a)
    x_bar = 0.0
    for j in range(len(a)):
        c = a[j]
        y_1 = ys_.pop()
        # y = y * c + x
        c_bar = y_1 * y_bar
        x_bar += y_bar
        y_bar = c * y_bar
        a_bar[j] += c_bar
    for i in range(len(a)):
        y = ys.pop()
        # y = a[i] + 1 / (3 + y * y)
        a_bar[i] += y_bar
        y_2_bar = -y_bar / ((3 + y * y) * (3 + y * y))
        y_bar = 2 * y * y_2_bar
    # y = x
    x_bar += y_bar
    return a_bar, x_bar
