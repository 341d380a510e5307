import numpy as np
from autotangent.runtime import namespace


def moments_jvp(w, v, k, *, w_dot, v_dot, k_dot):
    """Value and tangent of moments along (w_dot, v_dot, k_dot)."""
    parts = [Cloud(v), Point(w), Cloud(k * v)]
    parts_dot = [
        namespace(w=v_dot),
        namespace(w=w_dot),
        namespace(w=k_dot * v + k * v_dot),
    ]
    total = 0.0
    total_dot = 0.0
    for part, part_dot in zip(parts[:1], parts_dot[:1]):
        total += np.sum(part.w)
        total_dot = total_dot + np.sum(part_dot.w)
    t_1 = []
    t_1_dot = []
    for part_2, part_2_dot in zip(parts, parts_dot):
        if isinstance(part_2, Cloud):
            t_3_1 = part_2.w * k
            t_3 = np.sum(t_3_1**2)
            t_3_dot = 2 * np.sum(t_3_1 * (k * part_2_dot.w + k_dot * part_2.w))
        else:
            t_3 = k * part_2.w
            t_3_dot = part_2.w * k_dot + k * part_2_dot.w
        t_1_dot.append(t_3_dot)
        t_1.append(t_3)
    total = total + sum(t_1)
    total_dot = total_dot + sum(t_1_dot)
    heavy = []
    heavy_dot = []
    for part_1, part_1_dot in zip(parts, parts_dot):
        if isinstance(part_1, Point):
            t_2 = k * part_1.w
            t_2_dot = part_1.w * k_dot + k * part_1_dot.w
        else:
            t_2 = np.sum(part_1.w ** 3)
            t_2_dot = 3 * np.sum(part_1.w**2 * part_1_dot.w)
        heavy_dot.append(t_2_dot)
        heavy.append(t_2)
    return (
        total * heavy[0] + heavy[1],
        heavy[0] * total_dot + total * heavy_dot[0] + heavy_dot[1],
    )
