import numpy as np


def sampled_jvp(x, w, n, *, x_dot, w_dot):
    """Value and tangent of sampled along (x_dot, w_dot)."""
    total_1 = range(5)[n]
    total = w * total_1
    total_dot = total_1 * w_dot
    for k in range(1, 6)[:n]:
        total_dot = w * total_dot + total * w_dot + k * x_dot[k - 1]
        total = total * w + k * x[k - 1]
    stations = range(len(x))
    for k in stations[1::2]:
        total += x[k] ** 2 * stations[-1]
        total_dot = total_dot + 2.0 * stations[-1] * x[k] * x_dot[k]
    for k in range(1, 4)[:n][::-1]:
        total_dot = w * total_dot + total * w_dot + np.cos(x[k]) * x_dot[k]
        total = total * w + np.sin(x[k])
    for k, v, v_dot in zip(stations[2:], x, x_dot):
        total += v * x[k] * k
        total_dot = total_dot + k * (x[k] * v_dot + v * x_dot[k])
    return total, total_dot
