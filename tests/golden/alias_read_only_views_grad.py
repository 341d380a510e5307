import numpy as np
from autotangent.runtime import accumulate_at, unbroadcast, unwindowed


def primal_grad(x, s):
    """Gradient of primal with respect to (x, s)."""
    row = x * s
    wide = np.broadcast_to(row, (3, 6))
    row[1] = s * s
    row_1 = row.copy()
    row *= 2
    total_1 = wide[[0, 0], 1:3]
    y = x**2
    windows = sliding_window_view(y, 3)
    y_1 = y[2]
    y[2] = x[0]
    y_2 = y[3:].copy()
    y[3:] *= 2
    y_3s = []
    for k in range(2):
        pair = np.broadcast_to(y[:2], (3, 2))
        y_3 = y[0]
        y_3s.append(y_3)
        y[0] *= s + k

    # return total
    total_bar = 1.0
    s_bar = 0.0
    y_bar = np.zeros_like(y)
    for k in range(1, -1, -1):
        # total += np.sum(pair * y[2:4])
        pair = np.broadcast_to(y[:2], (3, 2))
        y_bar[:2] += unbroadcast(np.broadcast_to(total_bar * y[2:4], (3, 2)), y[:2])
        y_bar[2:4] += unbroadcast(total_bar * pair, y[2:4])
        y_3 = y_3s.pop()
        y[0] = y_3
        # y[0] *= s + k
        s_bar += y[0] * y_bar[0]
        y_bar[0] = (s + k) * y_bar[0]
    x_bar = np.zeros_like(x)
    for i in range(len(windows) - 1, -1, -1):
        w = windows[i]
        # total += w @ x[:3]
        windows_1_bar = np.zeros_like(windows)
        windows_1_bar[i] = total_bar * x[:3]
        y_bar += unwindowed(windows_1_bar, y, 3)
        x_bar[:3] += total_bar * w
    y[3:] = y_2
    # y[3:] *= 2
    y_bar[3:] = 2 * y_bar[3:]
    # total += np.sum(windows[1:] * windows[:-1])
    windows_2_bar = np.zeros_like(windows)
    windows_2_bar[1:] = total_bar * windows[:-1]
    windows_3_bar = np.zeros_like(windows)
    windows_3_bar[:-1] = total_bar * windows[1:]
    y_bar += unwindowed(windows_2_bar, y, 3) + unwindowed(windows_3_bar, y, 3)
    y[2] = y_1
    # y[2] = x[0]
    x_bar[0] += y_bar[2]
    y_bar[2] = 0.0
    # y = x**2
    x_bar += 2 * x * y_bar
    # total += np.sum(wide[0] * wide[1]) + wide[2, 3] + np.sum(wide[[0, 0], 1:3] * x ...
    wide_1_bar = np.zeros_like(wide)
    wide_1_bar[0] = total_bar * wide[1]
    wide_2_bar = np.zeros_like(wide)
    wide_2_bar[1] = total_bar * wide[0]
    wide_3_bar = np.zeros_like(wide)
    wide_3_bar[2, 3] = total_bar
    wide_4_bar = np.zeros_like(wide)
    accumulate_at(wide_4_bar, ([0, 0], slice(1, 3, None)), total_bar * x[1:3])
    row_bar = (
        unbroadcast(wide_1_bar, row)
        + unbroadcast(wide_2_bar, row)
        + unbroadcast(wide_3_bar, row)
        + unbroadcast(wide_4_bar, row)
    )
    x_bar[1:3] += unbroadcast(total_bar * total_1, x[1:3])
    row[...] = row_1
    # row *= 2
    row_bar *= 2
    # total = np.sum(wide**2)
    row_bar += 2 * unbroadcast(total_bar * wide, row)
    # row[1] = s * s
    s_bar += 2 * s * row_bar[1]
    row_bar[1] = 0.0
    # row = x * s
    x_bar += s * row_bar
    s_bar += x @ row_bar
    return x_bar, s_bar
