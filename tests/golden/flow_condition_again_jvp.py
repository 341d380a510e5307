import numpy as np


def clipped_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of clipped along (x_dot, w_dot)."""
    d = x - w
    d_dot = x_dot - w_dot
    d_dot[...] = 2 * d_dot
    d *= 2.0
    total = 0.0
    total_dot = 0.0
    for i in range(len(d)):
        if d[i] > 0:
            total += d[i] ** 2
            total_dot = total_dot + 2 * d[i] * d_dot[i]
    y = np.zeros(len(w))
    y_dot = np.zeros_like(y)
    for i in range(len(w)):
        y_dot[i] = x[i] * w_dot[i] + w[i] * x_dot[i]
        y[i] = w[i] * x[i]
        if y[i] > 0.1:
            y_dot[i] = 2 * y[i] * y_dot[i]
            y[i] = y[i] ** 2
    for _ in range(len(w)):
        total_dot = w[_] * total_dot + total * w_dot[_] + y_dot[_]
        total = total * w[_] + y[_]
    return total, total_dot
