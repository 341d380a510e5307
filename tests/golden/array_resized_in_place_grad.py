import numpy as np
from autotangent.runtime import split_like, unbroadcast


def resized_grad(x, n):
    """Gradient of resized with respect to x."""
    y = np.sin(x)
    y_1 = y
    y_2 = np.zeros(n, y.dtype)
    y_3 = np.append(y, y_2)
    y = y_3[:n]
    rows = y * x[0]
    rows_1 = rows
    rows_2 = np.zeros(2 * 2, rows.dtype)
    rows_3 = np.append(rows, rows_2)
    rows_4 = rows_3[:2 * 2]
    rows = np.reshape(rows_4, (2, 2))
    y_4 = y
    ys = []
    y_5s = []
    y_6s = []
    ys_ = []
    y_7s = []
    for k in range(2):
        ys.append(y)
        y_6 = np.zeros(n + k, y.dtype)
        y_6s.append(y_6)
        y_5 = np.append(y, y_6)
        y_5s.append(y_5)
        y = y_5[:n + k]
        ys_.append(y)
        y_7 = y[-1]
        y_7s.append(y_7)
        y[-1] += x[1] * 3.0
    total = np.zeros(1)
    total = np.append(total, np.zeros(2, total.dtype))[:2]
    total += x[:2]

    # return np.sum(rows @ rows) + np.sum(y**2) + total[0] * total[1]
    rows_bar = np.full((2, 2), 1.0) @ rows.T + rows.T @ np.full((2, 2), 1.0)
    y_bar = 2 * y
    total_bar = np.zeros_like(total)
    total_bar[0] = total[1]
    total_bar[1] += total[0]
    # total += x[:2]
    x_bar = np.zeros_like(x)
    x_bar[:2] = unbroadcast(total_bar, x[:2])
    for k in range(1, -1, -1):
        y_7 = y_7s.pop()
        y_8 = ys_.pop()
        y_8[-1] = y_7
        # y[-1] += x[1] * 3.0
        x_bar[1] += 3 * y_bar[-1]
        y_5 = y_5s.pop()
        y_6 = y_6s.pop()
        y = ys.pop()
        # y.resize(n + k, refcheck=False)
        y_5_bar = np.zeros_like(y_5)
        y_5_bar[:n + k] = y_bar
        y_bar = split_like(y_5_bar, (y, y_6), None)[0].copy()
    # rows.resize((2, 2), refcheck=False)
    rows_3_bar = np.zeros_like(rows_3)
    rows_3_bar[:2 * 2] = np.reshape(rows_bar, np.shape(rows_4))
    rows_bar = split_like(rows_3_bar, (rows_1, rows_2), None)[0].copy()
    # rows = y * x[0]
    y_bar += x[0] * rows_bar
    x_bar[0] += y_4 @ rows_bar
    # y.resize(n, refcheck=False)
    y_3_bar = np.zeros_like(y_3)
    y_3_bar[:n] = y_bar
    y_bar = split_like(y_3_bar, (y_1, y_2), None)[0].copy()
    # y = np.sin(x)
    x_bar += np.cos(x) * y_bar
    return x_bar
