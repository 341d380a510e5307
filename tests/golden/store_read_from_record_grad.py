import numpy as np
from autotangent.runtime import quotient


def stirred_grad(x, w, k, j):
    """Gradient of stirred with respect to (x, w)."""
    y = x * w
    y_1 = y[j]
    y[j] *= w
    y_2 = np.sin(y[k])
    y_3 = y[k]
    y[k] = y_2 * w
    v = np.sqrt(x)
    u = v[0] ** 2
    v_1s = []
    us = []
    v_2s = []
    for m in range(2):
        v_1 = v[m]
        v_1s.append(v_1)
        v[m] = v[m] ** 2
        if w > 0.1 * m:
            u += v[2] * v[1]
            us.append(u)
            v_2 = v[2]
            v_2s.append(v_2)
            v[2] *= u
    v_3 = v[0]
    v[0] = w * v[0] ** 2
    t = v * w
    if w > 0.5:
        t_1 = t[j]
        t[j] = w * t[j] ** 2
    t_2 = t[1]
    t[1] = t[1] ** 2
    s = x + 1
    s_1s = []
    for m in range(len(x) - 1):
        s_1 = s[m + 1]
        s_1s.append(s_1)
        s[m + 1] = s[m + 1] ** 2 * w

    # return z + u + total + np.sum(s) + np.sum(y * v) + np.sum(t)
    u_bar = 1.0
    s_bar = np.ones_like(x)
    y_bar = v.copy()
    v_bar = y.copy()
    t_bar = np.ones_like(x)
    w_bar = 0.0
    for m in range(len(x) - 2, -1, -1):
        s_1 = s_1s.pop()
        # s[m + 1] = s[m + 1] ** 2 * w
        w_bar += s_1**2 * s_bar[m + 1]
        s_bar[m + 1] = 2 * s_1 * w * s_bar[m + 1]
        # total += s[m] * s[m + 1] ** 2
        s_bar[m] += s_1**2
        s_bar[m + 1] += 2 * s_1 * s[m]
    # s = x + 1
    x_bar = s_bar
    t[1] = t_2
    # t[1] = t[1] ** 2
    t_bar[1] = 2 * t[1] * t_bar[1]
    if w > 0.5:
        t[j] = t_1
        # t[j] = w * t[j] ** 2
        w_bar += t[j] ** 2 * t_bar[j]
        t_bar[j] = 2 * t[j] * w * t_bar[j]
    # total = t[1] ** 2
    t_bar[1] += 2 * t[1]
    # t = v * w
    v_bar += w * t_bar
    w_bar += v @ t_bar
    v[0] = v_3
    # v[0] = w * v[0] ** 2
    w_bar += v[0] ** 2 * v_bar[0]
    v_bar[0] = 2 * v[0] * w * v_bar[0]
    for m in range(1, -1, -1):
        if w > 0.1 * m:
            v_2 = v_2s.pop()
            u = us.pop()
            v[2] = v_2
            # v[2] *= u
            u_bar += v[2] * v_bar[2]
            v_bar[2] = u * v_bar[2]
            # u += v[2] * v[1]
            v_bar[2] += v[1] * u_bar
            v_bar[1] += v[2] * u_bar
        v_1 = v_1s.pop()
        v[m] = v_1
        # v[m] = v[m] ** 2
        v_bar[m] = 2 * v[m] * v_bar[m]
    # u = v[0] ** 2
    v_bar[0] += 2 * v[0] * u_bar
    # v = np.sqrt(x)
    x_bar += quotient(v_bar, v) / 2
    y[k] = y_3
    # y[k] = np.sin(y[k]) * w
    w_bar += y_2 * y_bar[k]
    y_bar[k] = w * np.cos(y[k]) * y_bar[k]
    y[j] = y_1
    # y[j] *= w
    w_bar += y[j] * y_bar[j]
    y_bar[j] = w * y_bar[j]
    # z = y[k] ** 2
    y_bar[k] += 2 * y[k]
    # y = x * w
    x_bar += w * y_bar
    w_bar += x @ y_bar
    return x_bar, w_bar
