import numpy as np


def f_jvp(x, c, *, x_dot, c_dot):
    """Value and tangent of f along (x_dot, c_dot)."""
    a = np.zeros_like(x)
    a_dot = np.zeros_like(x)
    if c > 0:
        a_dot += 2 * x_dot
        a += 2 * x
    b_1 = 1 - x**2
    b = b_1 * a
    b_dot = b_1 * a_dot - 2 * a * x * x_dot
    a = np.ones_like(x)
    a_dot = np.zeros_like(a)
    a_dot[:] = 2 * x * x_dot
    a[:] = x**2
    total_1 = a**2
    total = np.sum(b * total_1)
    total_dot = np.sum(total_1 * b_dot + 2 * b * a * a_dot)
    a = np.ones(3)
    a_dot = np.zeros_like(a)
    a_dot[1:] = a[1:] * (c_dot * x[:2] + c * x_dot[:2])
    a[1:] *= c * x[:2]
    b_2 = np.sin(x)
    b = b_2 * a
    b_dot = a * np.cos(x) * x_dot + b_2 * a_dot
    a = np.zeros(3)
    a_dot = np.zeros_like(a)
    a_dot[0] = total_dot
    a[0] = total
    return np.sum(b * b) + np.sum(a), np.sum(2 * b * b_dot) + np.sum(a_dot)
