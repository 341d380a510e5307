import numpy as np


def staggered_grad(a, b, gain):
    """Gradient of staggered with respect to (a, b, gain)."""
    n = len(a)
    y = np.zeros(n + 1)
    last = np.zeros(2)
    for i in range(n):
        y[i] = a[i] * gain
        y[i + 1] = b[i] * a[i]
        last[1] = a[i] ** 2
    z = np.zeros(n)
    z[1] = gain**2
    for i in range(1, n):
        z[i] = b[i] * gain

    # return np.sum(y**2) + last[1] * gain + np.sum(z**3)
    y_bar = 2 * y
    last_bar = np.zeros_like(last)
    last_bar[1] = gain
    gain_bar = last[1]
    z_bar = 3 * z**2
    b_bar = np.zeros_like(b)
    for i in range(n - 1, 0, -1):
        # z[i] = b[i] * gain
        b_bar[i] += gain * z_bar[i]
        gain_bar += b[i] * z_bar[i]
        z_bar[i] = 0.0
    # z[1] = gain**2
    gain_bar += 2 * gain * z_bar[1]
    a_bar = np.zeros_like(a)
    for i in range(n - 1, -1, -1):
        # last[1] = a[i] ** 2
        a_bar[i] += 2 * a[i] * last_bar[1]
        last_bar[1] = 0.0
        # y[i + 1] = b[i] * a[i]
        b_bar[i] += a[i] * y_bar[i + 1]
        a_bar[i] += b[i] * y_bar[i + 1]
        y_bar[i + 1] = 0.0
        # y[i] = a[i] * gain
        a_bar[i] += gain * y_bar[i]
        gain_bar += a[i] * y_bar[i]
        y_bar[i] = 0.0
    return a_bar, b_bar, gain_bar
