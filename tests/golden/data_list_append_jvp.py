import numpy as np


def trajectory_jvp(x, v, drag, *, x_dot, v_dot, drag_dot):
    """Value and tangent of trajectory along (x_dot, v_dot, drag_dot)."""
    path = []
    path_dot = []
    for _ in range(5):
        v_1 = abs(v)
        v_dot = (1 - v_1 * drag - drag * v * np.sign(v)) * v_dot - v_1 * v * drag_dot
        v = v - drag * v * v_1
        x = x + 0.2 * v
        x_dot = x_dot + 0.2 * v_dot
        path_dot.append(x_dot)
        path.append(x)
    path_dot.append(v_dot)
    path.append(v)
    total = 0.0
    total_dot = 0.0
    for k in range(1, len(path)):
        total_1 = path[k] - path[k - 1]
        total_2 = math.sqrt(1 + total_1**2)
        total += total_2
        total_dot = total_dot + total_1 * (path_dot[k] - path_dot[k - 1]) / total_2
    return total * path[-1], path[-1] * total_dot + total * path_dot[-1]
