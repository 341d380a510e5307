import numpy as np
from autotangent.runtime import quotient, share


def fitted_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of fitted along (x_dot, w_dot)."""
    try:
        y_1 = x * w
        y_2 = y_1 + 1.0
        if y_2[0] < 0:
            raise ValueError(y_2[0])
        s_1 = np.sum(y_2 * y_2)
        failed = False
    except ValueError:
        failed = True
    if not failed:
        y_1_dot = w * x_dot + w_dot * x
        y_2_dot = y_1_dot
        s_1_dot = np.sum(2 * y_2 * y_2_dot)
        y = y_2
        y_dot = y_2_dot
        s = s_1
        s_dot = s_1_dot
    else:
        s_3 = np.sum(x * x)
        s = s_3 * w
        s_dot = w * np.sum(2 * x * x_dot) + s_3 * w_dot
    try:
        a_1 = x - w
        least_1 = np.min(a_1)
        if least_1 <= 0:
            raise ValueError(f'{least_1} is not positive')
        z_1 = np.log(a_1)
        if z_1[0] > 0.0:
            raise ValueError
        s_2_1 = np.sum(z_1)
        s_2 = s * s_2_1
        failed_1 = False
    except ValueError:
        failed_1 = True
    if not failed_1:
        a_1_dot = x_dot - w_dot
        least_1_dot = np.sum(share(a_1, least_1) * a_1_dot)
        z_1_dot = quotient(a_1_dot, a_1)
        s_2_dot = s_2_1 * s_dot + s * np.sum(z_1_dot)
        a = a_1
        a_dot = a_1_dot
        least = least_1
        least_dot = least_1_dot
        z = z_1
        z_dot = z_1_dot
        s = s_2
        s_dot = s_2_dot
    else:
        s_dot = w * s_dot + s * w_dot
        s = s * w
    return s, s_dot
