import math

import numpy as np
from autotangent.runtime import zeros


def trajectory_grad(x, v, drag):
    """Gradient of trajectory with respect to (x, v, drag)."""
    path = []
    vs = []
    for _ in range(5):
        vs.append(v)
        v = v - drag * v * abs(v)
        x = x + 0.2 * v
        path.append(x)
    path.append(v)
    total = 0.0
    for k in range(1, len(path)):
        total += math.sqrt(1 + (path[k] - path[k - 1]) ** 2)

    # return total * path[-1]
    total_bar = path[-1]
    path_bar = zeros(path)
    path_bar[-1] += total
    for k in range(len(path) - 1, 0, -1):
        # total += math.sqrt(1 + (path[k] - path[k - 1]) ** 2)
        total_1_bar = (
            (path[k] - path[k - 1])
            * total_bar
            / math.sqrt(1 + (path[k] - path[k - 1]) ** 2)
        )
        path_bar[k] += total_1_bar
        path_bar[k - 1] -= total_1_bar
    # path.append(v)
    t_1_bar = path_bar.pop()
    path.pop()
    v_bar = t_1_bar
    x_bar = 0.0
    drag_bar = 0.0
    for _ in range(5):
        # path.append(x)
        t_2_bar = path_bar.pop()
        path.pop()
        x_bar += t_2_bar
        # x = x + 0.2 * v
        v_bar += 0.2 * x_bar
        v = vs.pop()
        # v = v - drag * v * abs(v)
        v_1_bar = -abs(v) * v_bar
        drag_bar += v * v_1_bar
        v_bar = (1 - drag * v * np.sign(v)) * v_bar + drag * v_1_bar
    return x_bar, v_bar, drag_bar
