import numpy as np


def shrinking_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of shrinking along (x_dot, w_dot)."""
    y = x * w
    y_dot = w * x_dot + w_dot * x
    v = y
    v_dot = y_dot
    for _ in range(3):
        v_dot[0] = w * v_dot[0] + v[0] * w_dot
        v[0] *= w
        v = v[1:]
        v_dot = v_dot[1:]
    v += 2.0
    for k in range(2):
        window = y[k : k + 3]
        window_dot = y_dot[k:k + 3]
        window_dot[...] = w * window_dot + w_dot * window
        window *= w
        window_dot[0] += 2 * window[2] * window_dot[2]
        window[0] += window[2] ** 2
    return (
        np.sum(y**2) + np.sum(window) + np.sum(v),
        2 * np.sum(y * y_dot) + np.sum(window_dot) + np.sum(v_dot),
    )
