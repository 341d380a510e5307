import numpy as np
from autotangent.runtime import tangent

write_first_jvp = tangent(write_first, "x", "x array(f; n)")
doubled_jvp = tangent(doubled, "x", "x array(f; n)")


def ordered_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of ordered along (x_dot, w_dot)."""
    y = x * w
    y_dot = w * x_dot + w_dot * x
    t_1 = y[0] * 5
    t_1_dot = 5 * y_dot[0]
    t_2_1, t_2_1_dot = write_first_jvp(y, x_dot=y_dot)
    t_2 = t_2_1
    t_2_dot = t_2_1_dot
    total = t_1 + t_2 * y[0] + y[0]
    total_dot = t_1_dot + y[0] * t_2_dot + (t_2 + 1) * y_dot[0]
    t_3 = y[1]
    t_3_dot = y_dot[1]
    t_4_1, t_4_1_dot = write_first_jvp(y, x_dot=y_dot)
    t_4 = t_4_1
    t_4_dot = t_4_1_dot
    y_dot[1] = t_3_dot + t_4_dot
    y[1] = t_3 + t_4
    t_5 = total + np.sum(y ** 2)
    t_5_dot = total_dot + 2 * np.sum(y * y_dot)
    t_6_1, t_6_1_dot = doubled_jvp(y, x_dot=y_dot)
    t_6 = t_6_1
    t_6_dot = t_6_1_dot
    total = t_5 + np.sum(t_6[1:] * y[:-1])
    total_dot = t_5_dot + np.sum(y[:-1] * t_6_dot[1:] + t_6[1:] * y_dot[:-1])
    t_7 = y[0] * 2
    t_7_dot = 2 * y_dot[0]
    t_8_1, t_8_1_dot = write_first_jvp(y, x_dot=y_dot)
    t_8 = t_8_1
    t_8_dot = t_8_1_dot
    if t_7 > t_8:
        total = total + y[2] * w
        total_dot = total_dot + w * y_dot[2] + y[2] * w_dot
    return total, total_dot
