import numpy as np
from autotangent.runtime import own, tangent

turn_jvp = tangent(turn, "x", "places array(i; ?), x float")
turn_1_jvp = tangent(turn, "x", "places list(int), x float")


def once_jvp(x, v, *, x_dot, v_dot):
    """Value and tangent of once along (x_dot, v_dot)."""
    v = own(v)
    v_dot = v_dot.copy()
    places = np.array([0, 1])
    rows = [0, 1]
    values = [x, 2.0, x * x]
    values_dot = [x_dot, 0.0, 2 * x * x_dot]
    signs = np.array([1.0, -1.0, 0.5])
    t_1 = places[0]
    t_2 = v[t_1]
    t_2_dot = v_dot[t_1]
    t_3_1, t_3_1_dot = turn_jvp(places, x, x_dot=x_dot)
    t_3 = t_3_1
    t_3_dot = t_3_1_dot
    v_dot[t_1] = t_2_dot + t_3_dot
    v[t_1] = t_2 + t_3
    t_4 = places[0]
    t_5 = v[t_4]
    t_5_dot = v_dot[t_4]
    t_6_1, t_6_1_dot = turn_jvp(places, x, x_dot=x_dot)
    t_6 = t_6_1
    t_6_dot = t_6_1_dot
    v_dot[t_4] = t_6 * t_5_dot + t_5 * t_6_dot
    v[t_4] = t_5 * t_6
    t_7 = rows[0]
    t_8 = values[t_7]
    t_8_dot = values_dot[t_7]
    t_9_1, t_9_1_dot = turn_1_jvp(rows, x, x_dot=x_dot)
    t_9 = t_9_1
    t_9_dot = t_9_1_dot
    values_dot[t_7] = t_8_dot + t_9_dot
    values[t_7] = t_8 + t_9
    t_10 = signs > 0
    t_11 = v[t_10]
    t_11_dot = v_dot[t_10]
    t_12 = flip(signs)
    v_dot[t_10] = t_11_dot + t_12 * x_dot
    v[t_10] = t_11 + x * t_12
    return (
        v[0] + 2 * v[1] * v[2] + values[0] * values[1] * values[2],
        (
            v_dot[0]
            + 2 * v[2] * v_dot[1]
            + 2 * v[1] * v_dot[2]
            + values[2] * (values[1] * values_dot[0] + values[0] * values_dot[1])
            + values[0] * values[1] * values_dot[2]
        ),
    )
