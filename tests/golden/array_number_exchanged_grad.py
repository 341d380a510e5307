import numpy as np
from autotangent.runtime import spread, unbroadcast


def mixed_grad(x, y, gain):
    """Gradient of mixed with respect to (x, gain)."""
    a = x * gain
    b = np.cos(y)
    as_ = []
    bs = []
    for _ in range(3):
        as_.append(a)
        bs.append(b)
        a, b = b, a + b

    # return np.sum(a * b)
    t_1_bar = spread(1.0, a * b, None, False)
    a_bar = unbroadcast(b * t_1_bar, a)
    b_bar = unbroadcast(a * t_1_bar, b)
    for _ in range(3):
        b = bs.pop()
        a = as_.pop()
        # a, b = b, a + b
        a_1_bar = a_bar
        b_1_bar = b_bar
        a_bar = unbroadcast(b_1_bar, a)
        b_bar = a_1_bar + unbroadcast(b_1_bar, b)
    # a = x * gain
    x_bar = gain * a_bar
    gain_bar = x * a_bar
    return x_bar, gain_bar
