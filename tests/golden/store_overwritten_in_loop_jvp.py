import numpy as np


def staggered_jvp(a, b, gain, *, a_dot, b_dot, gain_dot):
    """Value and tangent of staggered along (a_dot, b_dot, gain_dot)."""
    n = len(a)
    y = np.zeros(n + 1)
    y_dot = np.zeros_like(y)
    last = np.zeros(2)
    last_dot = np.zeros_like(last)
    for i in range(n):
        y_dot[i] = gain * a_dot[i] + a[i] * gain_dot
        y[i] = a[i] * gain
        y_dot[i + 1] = a[i] * b_dot[i] + b[i] * a_dot[i]
        y[i + 1] = b[i] * a[i]
        last_dot[1] = 2 * a[i] * a_dot[i]
        last[1] = a[i] ** 2
    z = np.zeros(n)
    z_dot = np.zeros_like(z)
    z_dot[1] = 2 * gain * gain_dot
    z[1] = gain**2
    for i in range(1, n):
        z_dot[i] = gain * b_dot[i] + b[i] * gain_dot
        z[i] = b[i] * gain
    return (
        np.sum(y**2) + last[1] * gain + np.sum(z**3),
        (
            2 * np.sum(y * y_dot)
            + gain * last_dot[1]
            + last[1] * gain_dot
            + 3 * np.sum(z**2 * z_dot)
        ),
    )
