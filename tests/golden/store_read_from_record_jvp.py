import numpy as np
from autotangent.runtime import quotient


def stirred_jvp(x, w, k, j, *, x_dot, w_dot):
    """Value and tangent of stirred along (x_dot, w_dot)."""
    y = x * w
    y_dot = w * x_dot + w_dot * x
    z = y[k] ** 2
    z_dot = 2 * y[k] * y_dot[k]
    y_dot[j] = w * y_dot[j] + y[j] * w_dot
    y[j] *= w
    y_1 = np.sin(y[k])
    y_dot[k] = w * np.cos(y[k]) * y_dot[k] + y_1 * w_dot
    y[k] = y_1 * w
    v = np.sqrt(x)
    v_dot = quotient(x_dot, v) / 2
    u = v[0] ** 2
    u_dot = 2 * v[0] * v_dot[0]
    for m in range(2):
        v_dot[m] = 2 * v[m] * v_dot[m]
        v[m] = v[m] ** 2
        if w > 0.1 * m:
            u += v[2] * v[1]
            u_dot = u_dot + v[1] * v_dot[2] + v[2] * v_dot[1]
            v_dot[2] = u * v_dot[2] + v[2] * u_dot
            v[2] *= u
    v_dot[0] = v[0] ** 2 * w_dot + 2 * w * v[0] * v_dot[0]
    v[0] = w * v[0] ** 2
    t = v * w
    t_dot = w * v_dot + w_dot * v
    total = t[1] ** 2
    total_dot = 2 * t[1] * t_dot[1]
    if w > 0.5:
        t_dot[j] = t[j] ** 2 * w_dot + 2 * w * t[j] * t_dot[j]
        t[j] = w * t[j] ** 2
    t_dot[1] = 2 * t[1] * t_dot[1]
    t[1] = t[1] ** 2
    s = x + 1
    s_dot = x_dot.copy()
    for m in range(len(x) - 1):
        total_1 = s[m + 1] ** 2
        total += s[m] * total_1
        total_dot = total_dot + total_1 * s_dot[m] + 2 * s[m] * s[m + 1] * s_dot[m + 1]
        s_1 = s[m + 1] ** 2
        s_dot[m + 1] = 2 * w * s[m + 1] * s_dot[m + 1] + s_1 * w_dot
        s[m + 1] = s_1 * w
    return (
        z + u + total + np.sum(s) + np.sum(y * v) + np.sum(t),
        (
            z_dot
            + u_dot
            + total_dot
            + np.sum(s_dot)
            + np.sum(v * y_dot + y * v_dot)
            + np.sum(t_dot)
        ),
    )
