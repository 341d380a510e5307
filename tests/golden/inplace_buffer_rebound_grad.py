import numpy as np
from autotangent.runtime import unbroadcast


def f_grad(x, c):
    """Gradient of f with respect to (x, c)."""
    a = np.zeros_like(x)
    if c > 0:
        a += 2 * x
    b_1 = 1 - x**2
    b = b_1 * a
    a_1 = a
    a = np.ones_like(x)
    a[:] = x**2
    total_1 = a**2
    total = np.sum(b * total_1)
    a_2 = a
    a = np.ones(3)
    a_3 = c * x[:2]
    a_4 = a[1:].copy()
    a[1:] = a[1:] * a_3
    b_2 = b
    b_3 = np.sin(x)
    b = b_3 * a
    a_5 = a
    a = np.zeros(3)
    a[0] = total

    # return np.sum(b * b) + np.sum(a)
    b_bar = 2 * b
    a_bar = np.ones_like(a)
    # a[0] = total
    total_bar = a_bar[0]
    # b = np.sin(x) * a
    x_bar = a_5 * np.cos(x) * b_bar
    a_bar = b_3 * b_bar
    # a[1:] *= c * x[:2]
    a_3_bar = unbroadcast(a_4 * a_bar[1:], a_3).copy()
    c_bar = x[:2] @ a_3_bar
    x_bar[:2] += c * a_3_bar
    # total = np.sum(b * a**2)
    b_bar = total_bar * total_1
    a_bar = 2 * total_bar * a_2 * b_2
    # a[:] = x**2
    x_bar += 2 * x * a_bar
    # b = (1 - x**2) * a
    x_bar -= 2 * x * a_1 * b_bar
    a_bar = b_1 * b_bar
    if c > 0:
        # a += 2 * x
        x_bar += 2 * a_bar
    return x_bar, c_bar
