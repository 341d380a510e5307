import numpy as np


def primal_jvp(x, s, *, x_dot, s_dot):
    """Value and tangent of primal along (x_dot, s_dot)."""
    row = x * s
    row_dot = s * x_dot + s_dot * x
    wide = np.broadcast_to(row, (3, 6))
    wide_dot = np.broadcast_to(row_dot, (3, 6))
    row_dot[1] = 2 * s * s_dot
    row[1] = s * s
    total = np.sum(wide**2)
    total_dot = 2 * np.sum(wide * wide_dot)
    row_dot[...] = 2 * row_dot
    row *= 2
    total_1 = wide[[0, 0], 1:3]
    total += np.sum(wide[0] * wide[1]) + wide[2, 3] + np.sum(total_1 * x[1:3])
    total_dot = (
        total_dot
        + np.sum(wide[1] * wide_dot[0] + wide[0] * wide_dot[1])
        + wide_dot[2, 3]
        + np.sum(x[1:3] * wide_dot[[0, 0], 1:3] + total_1 * x_dot[1:3])
    )
    y = x**2
    y_dot = 2 * x * x_dot
    windows = sliding_window_view(y, 3)
    windows_dot = sliding_window_view(y_dot, 3)
    y_dot[2] = x_dot[0]
    y[2] = x[0]
    total += np.sum(windows[1:] * windows[:-1])
    total_dot = (
        total_dot
        + np.sum(windows[:-1] * windows_dot[1:] + windows[1:] * windows_dot[:-1])
    )
    y_dot[3:] = 2 * y_dot[3:]
    y[3:] *= 2
    for w, w_dot in zip(windows, windows_dot):
        total += w @ x[:3]
        total_dot = total_dot + w_dot @ x[:3] + w @ x_dot[:3]
    for k in range(2):
        pair = np.broadcast_to(y[:2], (3, 2))
        pair_dot = np.broadcast_to(y_dot[:2], (3, 2))
        y_dot[0] = (s + k) * y_dot[0] + y[0] * s_dot
        y[0] *= s + k
        total += np.sum(pair * y[2:4])
        total_dot = total_dot + np.sum(y[2:4] * pair_dot + pair * y_dot[2:4])
    return total, total_dot
