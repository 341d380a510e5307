import numpy as np


def sorted_by_hand_jvp(x, gain, *, x_dot, gain_dot):
    """Value and tangent of sorted_by_hand along (x_dot, gain_dot)."""
    y = x * gain
    y_dot = gain * x_dot + gain_dot * x
    t = gain * 2.0
    t_dot = 2 * gain_dot
    t_1 = t
    t_1_dot = t_dot
    t = y[0]
    t_dot = y_dot[0]
    y_dot[0] = t_1_dot
    y[0] = t_1
    t_2 = y[1] * t
    t_2_dot = t * y_dot[1] + y[1] * t_dot
    t_3 = t
    t_3_dot = t_dot
    t = t_2
    t_dot = t_2_dot
    y_dot[1] = t_3_dot
    y[1] = t_3
    t_4 = y[3]
    t_4_dot = y_dot[3]
    t_5 = y[2]
    t_5_dot = y_dot[2]
    y_dot[2] = t_4_dot
    y[2] = t_4
    y_dot[3] = t_5_dot
    y[3] = t_5
    return (
        np.sum(y**2) + t * y[1] + np.sum(y * x),
        (
            2 * np.sum(y * y_dot)
            + y[1] * t_dot
            + t * y_dot[1]
            + np.sum(x * y_dot + y * x_dot)
        ),
    )
