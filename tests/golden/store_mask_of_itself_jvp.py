import numpy as np


def clipped_jvp(u, limit, *, u_dot, limit_dot):
    """Value and tangent of clipped along (u_dot, limit_dot)."""
    v = u * u
    v_dot = 2 * u * u_dot
    v_1 = v > limit
    v_dot[v_1] += v[2] * limit_dot + limit * v_dot[2]
    v[v_1] += limit * v[2]
    v_2 = v > 2 * limit
    v_dot[v_2] = limit_dot
    v[v_2] = limit
    low_1 = v[0]
    low_1_dot = v_dot[0]
    low_2 = v[1] * limit
    low_2_dot = limit * v_dot[1] + v[1] * limit_dot
    low = low_1
    low_dot = low_1_dot
    low = low_2
    low_dot = low_2_dot
    return np.sum(v * u) + low, np.sum(u * v_dot + v * u_dot) + low_dot
