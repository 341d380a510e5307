import numpy as np


def scaled_jvp(x, n, *, x_dot):
    """Value and tangent of scaled along x_dot."""
    for k in range(n):
        y = np.sin(x) * (k + 1)
        y_dot = (k + 1) * np.cos(x) * x_dot
    if n > 0:
        x_dot = y * x_dot + x * y_dot
        x = x * y
    for k in range(n):
        head_dot, tail_dot = x_dot[0], k * x_dot[1:]
        head, tail = x[0], x[1:] * k
    if n > 1:
        square = x * x
        square_dot = 2 * x * x_dot
    total = np.sum(x)
    total_dot = np.sum(x_dot)
    if n > 1:
        total = total + np.sum(square)
        total_dot = total_dot + np.sum(square_dot)
    for _ in range(n):
        total_1 = np.sum(tail)
        total = total + head * total_1
        total_dot = total_dot + total_1 * head_dot + head * np.sum(tail_dot)
    return total, total_dot
