import numpy as np


def braided_jvp(x, y, gain, *, x_dot, y_dot, gain_dot):
    """Value and tangent of braided along (x_dot, y_dot, gain_dot)."""
    a = x * gain
    a_dot = gain * x_dot + gain_dot * x
    b = np.cos(y)
    b_dot = -np.sin(y) * y_dot
    a_dot, b_dot = b_dot, a_dot
    a, b = b, a
    c = a
    c_dot = a_dot
    for k in range(3):
        a_dot, b_dot, c_dot = b_dot, c_dot, a_dot + b_dot
        a, b, c = b, c, a + b
        if k == 1:
            b = c
            b_dot = c_dot
        c_dot = gain * c_dot + gain_dot * c
        c = c * gain
    u = a + b
    u_dot = a_dot + b_dot
    v = u
    v_dot = u_dot
    w_1 = np.sin(a)
    w = w_1 * v
    w_dot = v * np.cos(a) * a_dot + w_1 * v_dot
    return (
        np.sum(u * w) + np.sum(v**2) + np.sum(a * x) + np.sum(b * y) + np.sum(c),
        (
            np.sum(w * u_dot + u * w_dot)
            + 2 * np.sum(v * v_dot)
            + np.sum(x * a_dot + a * x_dot)
            + np.sum(y * b_dot + b * y_dot)
            + np.sum(c_dot)
        ),
    )
