import numpy as np


def shared_name_grad(x, w):
    """Gradient of shared_name with respect to (x, w)."""
    a = x * w
    a_shadow = np.zeros_like(a)
    b_bar = a_shadow
    b = a
    a += w
    b *= 2
    a = a + 1
    a_1 = a.copy()
    a *= b

    # return np.sum(a * b)
    a_bar = b.copy()
    b_bar += a
    a[...] = a_1
    # a *= b
    a_2_bar = a_bar.copy()
    a_bar[...] = 0.0
    a_bar += b * a_2_bar
    b_bar += a * a_2_bar
    # a = a + 1
    a_3_bar = a_bar
    a_shadow += a_3_bar
    # b *= 2
    b_1_bar = b_bar.copy()
    b_bar[...] = 0.0
    b_bar += 2 * b_1_bar
    # a += w
    w_bar = a_shadow.copy()
    # a = x * w
    x_bar = w * a_shadow
    w_bar += x * a_shadow
    return x_bar, w_bar
