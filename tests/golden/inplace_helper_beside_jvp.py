import numpy as np
from autotangent.runtime import tangent

level_jvp = tangent(level, "u", "u array(f; n), i int")
fix_jvp = tangent(fix, "u value", "u array(f; n), value float")


def relaxed_jvp(u, wall, *, u_dot, wall_dot):
    """Value and tangent of relaxed along (u_dot, wall_dot)."""
    v = u.copy()
    v_dot = u_dot.copy()
    for i in range(1, len(v)):
        v_1, v_1_dot = level_jvp(v, i, u_dot=v_dot)
        v_dot[i] = v_1 * wall_dot + wall * v_1_dot
        v[i] = wall * v_1
        v_2, v_2_dot = level_jvp(v, v.argmin(), u_dot=v_dot)
        v_dot += v_2_dot
        v += v_2
    v_3, v_3_dot = level_jvp(v, 1, u_dot=v_dot)
    v_4, v_4_dot = level_jvp(v, 0, u_dot=v_dot)
    v_5 = v_3 / v_4
    v_dot[0] = (v_3_dot - v_5 * v_4_dot) / v_4 + v_dot[1]
    v[0] = v_5 + v[1]
    end = v
    end_dot = v_dot
    t_1, t_1_dot = fix_jvp(end, wall, u_dot=end_dot, value_dot=wall_dot)
    return np.sum(v**2), 2 * np.sum(v * v_dot)
