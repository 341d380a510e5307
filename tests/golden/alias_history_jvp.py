import numpy as np
from autotangent.runtime import zeros


def recorded_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of recorded along (x_dot, w_dot)."""
    y = x * w
    y_dot = w * x_dot + w_dot * x
    copies_dot, same_dot, parts_dot = zeros([]), zeros([]), zeros([])
    copies, same, parts = [], [], []
    for k in range(3):
        y_dot[k] = w * y_dot[k + 1] + y[k + 1] * w_dot
        y[k] = y[k + 1] * w
        copies_dot.append(y_dot.copy())
        copies.append(y.copy())
        same_dot.append(y_dot)
        same.append(y)
        parts_dot.append(y_dot[k:k + 2])
        parts.append(y[k : k + 2])
    for p, p_dot in zip(parts, parts_dot):
        p_dot[...] = w * p_dot + w_dot * p
        p *= w
    total = 0.0
    total_dot = 0.0
    for c, c_dot, s, s_dot in zip(copies, copies_dot, same, same_dot):
        total = total + np.sum(c**2) + np.sum(s**3)
        total_dot = total_dot + 2 * np.sum(c * c_dot) + 3 * np.sum(s**2 * s_dot)
    return total + np.sum(parts[1]), total_dot + np.sum(parts_dot[1])
