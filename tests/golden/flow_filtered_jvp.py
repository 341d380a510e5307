import numpy as np


def filtered_jvp(x, weights, *, x_dot, weights_dot):
    """Value and tangent of filtered along (x_dot, weights_dot)."""
    total = 0.0
    total_dot = 0.0
    trips = 0
    for level, level_dot in zip([x, x * x, 2.0 * x, 9.0, x], [x_dot, 2 * x * x_dot, 2 * x_dot, 0.0, x_dot]):
        trips = trips + 1
        if not level < 4.0:
            break
        else:
            total = total + level * level
            total_dot = total_dot + 2 * level * level_dot
    for item, item_dot in zip([x, 3.0, x * x], [x_dot, 0.0, 2 * x * x_dot]):
        if not late(item):
            total_dot = item * total_dot + total * item_dot
            total = total * item
    t_1 = [x, x * x]
    t_1_dot = [x_dot, 2 * x * x_dot]
    t_2 = [0.5]
    t_3 = []
    t_3_dot = []
    for k in range(max(len(t_1), len(t_2))):
        if k < len(t_1):
            t_4 = t_1[k]
            t_4_dot = t_1_dot[k]
        else:
            t_4 = 2.0
            t_4_dot = 0.0
        t_5 = t_2[k] if k < len(t_2) else 2.0
        t_3_dot.append((t_4_dot, 0.0))
        t_3.append((t_4, t_5))
    for (a, b), (a_dot, b_dot) in zip(t_3, t_3_dot):
        total = total + a * b * x
        total_dot = total_dot + x * (b * a_dot + a * b_dot) + a * b * x_dot
    scaled = weights * x
    scaled_dot = x * weights_dot + x_dot * weights
    n_1, n_2 = np.shape(scaled)
    for i in range(n_1):
        for j in range(n_2):
            w = scaled[i, j]
            w_dot = scaled_dot[i, j]
            total = total + (i + 2 * j) * w * x
            total_dot = total_dot + (i + 2 * j) * (x * w_dot + w * x_dot)
    return total, total_dot
