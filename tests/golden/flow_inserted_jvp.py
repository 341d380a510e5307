import numpy as np
from autotangent.runtime import tangent

cell_jvp = tangent(cell, "h W", "h array(f; n), W array(f; n n), limit float")


def chain_jvp(h, W, x, limit, *, h_dot, W_dot, x_dot):
    """Value and tangent of chain along (h_dot, W_dot, x_dot)."""
    total = 0.0
    total_dot = 0.0
    path = np.zeros((len(x), len(h)))
    path_dot = np.zeros_like(path)
    for t in range(len(x)):
        h_1, h_1_dot = cell_jvp(h, W, limit, h_dot=h_dot, W_dot=W_dot)
        h = h_1 + x[t]
        h_dot = h_1_dot + x_dot[t]
        path_dot[t] = h_dot
        path[t] = h
        total = total + np.sum(h**2) / limit
        total_dot = total_dot + 2 * np.sum(h * h_dot) / limit
    path_dot[0] = 2 * path_dot[1]
    path[0] = 2 * path[1]
    return (
        total + np.sum(path[1:] * path[:-1]),
        total_dot + np.sum(path[:-1] * path_dot[1:] + path[1:] * path_dot[:-1]),
    )
