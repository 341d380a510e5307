import numpy as np


def braided_grad(x, y, gain):
    """Gradient of braided with respect to (x, y, gain)."""
    a = x * gain
    b = np.cos(y)
    a, b = b, a
    c = a
    bs = []
    cs = []
    for k in range(3):
        a, b, c = b, c, a + b
        bs.append(b)
        cs.append(c)
        if k == 1:
            b = c
        c = c * gain
    u = a + b
    v = u
    w_1 = np.sin(a)
    w = w_1 * v

    # return np.sum(u * w) + np.sum(v**2) + np.sum(a * x) + np.sum(b * y) + np.sum(c)
    u_bar = w
    w_bar = u
    v_bar = 2 * v
    a_bar = x
    x_bar = a
    b_bar = y
    y_bar = b
    c_bar = np.ones_like(c)
    # w = np.sin(a) * v
    a_bar = a_bar + v * np.cos(a) * w_bar
    v_bar += w_1 * w_bar
    # v = u
    u_bar = u_bar + v_bar
    # u = a + b
    a_bar += u_bar
    b_bar = b_bar + u_bar
    gain_bar = 0.0
    for k in range(2, -1, -1):
        c = cs.pop()
        # c = c * gain
        gain_bar += c @ c_bar
        c_bar = gain * c_bar
        b = bs.pop()
        if k == 1:
            # b = c
            c_bar += b_bar
            b_bar = np.zeros_like(b)
        # a, b, c = b, c, a + b
        c_bar, a_bar, b_bar = b_bar, c_bar, a_bar + c_bar
    # c = a
    a_bar = a_bar + c_bar
    # a, b = b, a
    b_bar, a_bar = a_bar, b_bar
    # b = np.cos(y)
    y_bar = y_bar - np.sin(y) * b_bar
    # a = x * gain
    x_bar = x_bar + gain * a_bar
    gain_bar += x @ a_bar
    return x_bar, y_bar, gain_bar
