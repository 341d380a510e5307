import numpy as np
from autotangent.runtime import quotient


def fitted_grad(x, w):
    """Gradient of fitted with respect to (x, w)."""
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
        s = s_1
    else:
        s_3 = np.sum(x * x)
        s = s_3 * w
    s_4 = s
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

    # return s
    s_bar = 1.0
    x_bar = np.zeros_like(x)
    if not failed_1:
        # s = s_2
        s_2_bar = s_bar
        # s = s * np.sum(z)
        s_bar = s_2_1 * s_2_bar
        z_1_bar = np.full_like(x, s_4 * s_2_bar)
        # z_1 = np.log(a_1)
        a_1_bar = quotient(z_1_bar, a_1)
        # a_1 = x - w
        x_bar += a_1_bar
        w_bar = -np.sum(a_1_bar)
    else:
        # s = s * w
        w_bar = s_4 * s_bar
        s_bar = w * s_bar
    if not failed:
        # s = s_1
        s_1_bar = s_bar
        # s = np.sum(y * y)
        y_2_bar = 2 * s_1_bar * y_2
        # y = y + 1.0
        y_1_bar = y_2_bar
        # y = x * w
        x_bar += w * y_1_bar
        w_bar += x @ y_1_bar
    else:
        # s = np.sum(x * x) * w
        x_bar += 2 * w * s_bar * x
        w_bar += s_3 * s_bar
    return x_bar, w_bar
