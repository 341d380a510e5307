import numpy as np
from autotangent.runtime import first_largest, first_smallest, own, picked


def lowered_jvp(v, c, *, v_dot, c_dot):
    """Value and tangent of lowered along (v_dot, c_dot)."""
    v = own(v)
    v_dot = v_dot.copy()
    v_1 = v > -0.75
    v_2 = math.tanh(np.sum(v[v_1]) - min(c, v[3]))
    v_dot[3] = (1 - v_2**2) * (
        np.sum(v_dot[v_1]) - picked((c_dot, v_dot[3]), first_smallest((c, v[3])))
    )
    v[3] = v_2
    v_3 = max(v[1], c)
    v_4 = np.sum(v[:2])
    v_dot[1] = (
        v[2] * v_dot[0]
        + v[0] * v_dot[2]
        + v_4 * picked((v_dot[1], c_dot), first_largest((v[1], c)))
        + v_3 * np.sum(v_dot[:2])
    )
    v[1] = v[0] * v[2] + v_3 * v_4
    v_dot[0] = (
        np.sum(v_dot[1:])
        - picked(
            (c * v_dot[0] + v[0] * c_dot, v_dot[1]), first_largest((v[0] * c, v[1]))
        )
    )
    v[0] = np.sum(v[1:]) - max(v[0] * c, v[1])
    t_1 = np.sum(v * v)
    return t_1 * c, c * np.sum(2 * v * v_dot) + t_1 * c_dot
