import numpy as np


def horner_grad(coefficients, x):
    """Gradient of horner with respect to (coefficients, x)."""
    y = 0.0
    ys = []
    for i in range(len(coefficients) - 1, -1, -1):
        ys.append(y)
        y = y * x + coefficients[i]

    # return y * np.exp(-x)
    t_1 = np.exp(-x)
    y_bar = t_1
    x_bar = -t_1 * y
    coefficients_bar = np.zeros_like(coefficients)
    for i in range(0, len(coefficients)):
        y = ys.pop()
        # y = y * x + coefficients[i]
        x_bar += y * y_bar
        coefficients_bar[i] += y_bar
        y_bar = x * y_bar
    return coefficients_bar, x_bar
