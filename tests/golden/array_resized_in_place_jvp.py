import numpy as np


def resized_jvp(x, n, *, x_dot):
    """Value and tangent of resized along x_dot."""
    y = np.sin(x)
    y_dot = np.cos(x) * x_dot
    y_1 = np.zeros(n, y.dtype)
    y = np.append(y, y_1)[:n]
    y_dot = np.append(y_dot, np.zeros_like(y_1))[:n].copy()
    rows = y * x[0]
    rows_dot = x[0] * y_dot + x_dot[0] * y
    rows_1 = np.zeros(2 * 2, rows.dtype)
    rows = np.reshape(np.append(rows, rows_1)[:2 * 2], (2, 2))
    rows_dot = np.reshape(np.append(rows_dot, np.zeros_like(rows_1))[:2 * 2], (2, 2))
    for k in range(2):
        y_2 = np.zeros(n + k, y.dtype)
        y = np.append(y, y_2)[:n + k]
        y_dot = np.append(y_dot, np.zeros_like(y_2))[:n + k].copy()
        y_dot[-1] += 3 * x_dot[1]
        y[-1] += x[1] * 3.0
    total = np.zeros(1)
    total = np.append(total, np.zeros(2, total.dtype))[:2]
    total_dot = np.zeros_like(total)
    total_dot += x_dot[:2]
    total += x[:2]
    return (
        np.sum(rows @ rows) + np.sum(y**2) + total[0] * total[1],
        (
            np.sum(rows_dot @ rows + rows @ rows_dot)
            + 2 * np.sum(y * y_dot)
            + total[1] * total_dot[0]
            + total[0] * total_dot[1]
        ),
    )
