import numpy as np


def smoothed_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of smoothed along (x_dot, w_dot)."""
    a = x.copy()
    a_dot = x_dot.copy()
    b = np.zeros(6)
    b_dot = np.zeros_like(b)
    for _ in range(3):
        b_1 = a[:-2] + a[2:]
        b_dot[1:-1] = (
            w_dot * b_1 + w * (a_dot[:-2] + a_dot[2:]) - 2 * a[1:-1] * a_dot[1:-1]
        )
        b[1:-1] = w * b_1 - a[1:-1] ** 2
        a_dot, b_dot = b_dot, a_dot
        a, b = b, a
    return (
        np.sum(a**2) + np.sum(b * x),
        2 * np.sum(a * a_dot) + np.sum(x * b_dot + b * x_dot),
    )
