import numpy as np
from autotangent.runtime import unbroadcast


def smoothed_grad(x, w):
    """Gradient of smoothed with respect to (x, w)."""
    a = x.copy()
    b = np.zeros(6)
    as_ = []
    bs = []
    b_1s = []
    b_2s = []
    b_3s = []
    for _ in range(3):
        b_3 = a[:-2] + a[2:]
        b_3s.append(b_3)
        b_2 = w * b_3 - a[1:-1] ** 2
        b_2s.append(b_2)
        b_1 = b[1:-1].copy()
        b_1s.append(b_1)
        b[1:-1] = b_2
        as_.append(a)
        bs.append(b)
        a, b = b, a

    # return np.sum(a**2) + np.sum(b * x)
    a_bar = 2 * a
    b_bar = x
    x_bar = b.copy()
    w_bar = 0.0
    a_bar = a_bar.copy()
    for _ in range(3):
        # a, b = b, a
        b_bar, a_bar = a_bar, b_bar
        b_2 = b_2s.pop()
        b_3 = b_3s.pop()
        b_1 = b_1s.pop()
        b = bs.pop()
        a = as_.pop()
        b[1:-1] = b_1
        # b[1:-1] = w * (a[:-2] + a[2:]) - a[1:-1] ** 2
        b_4_bar = b_bar[1:-1].copy()
        b_bar[1:-1] = 0.0
        b_2_bar = unbroadcast(b_4_bar, b_2).copy()
        w_bar += b_3 @ b_2_bar
        b_3_bar = w * b_2_bar
        a_bar = a_bar.copy()
        a_bar[:-2] += b_3_bar
        a_bar[2:] += b_3_bar
        a_bar[1:-1] -= 2 * a[1:-1] * b_2_bar
    # a = x.copy()
    x_bar += a_bar
    return x_bar, w_bar
