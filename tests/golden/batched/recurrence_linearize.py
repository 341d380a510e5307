import numpy as np


def recurrence_push_batched(saved, a_dot, b_dot):
    """recurrence_push for many directions: axis 0 of (a_dot, b_dot) counts them."""
    directions = len(a_dot)
    y, y_1s, a, b, t_1 = saved
    y_1s = iter(y_1s)
    y_dot = np.zeros((directions, *y.shape), y.dtype)
    y_dot[:, 0] = b_dot[:, 0]
    for i in range(1, len(b)):
        y_1 = next(y_1s)
        y_dot[:, i] = y_1 * a_dot[:, i] + a[i] * y_dot[:, i - 1] + b_dot[:, i]
    return 2 * np.sum(t_1 * y_dot, axis=1)
