import numpy as np
from autotangent.runtime import unbroadcast


def reshaped_grad(x, w):
    """Gradient of reshaped with respect to (x, w)."""
    y = x * x
    y_1 = y
    y = np.outer(y, w)
    y_shadow = np.zeros_like(y)
    flat_bar = y_shadow.reshape(-1)
    flat = y.reshape(-1)
    flat_1 = flat[1]
    flat[1] *= x[0]
    y_2 = y
    y = y.T @ y
    y_shadow_1 = y_shadow
    y_shadow = np.zeros_like(y)
    rows_bar = y_shadow.reshape(1, -1)
    rows = y.reshape(1, -1)
    rows_1 = w[0] * x[:2]
    rows_2 = rows[0, :2].copy()
    rows[0, :2] = rows_1

    # return np.sum(y**2)
    y_shadow += 2 * y
    rows[0, :2] = rows_2
    # rows[0, :2] = w[0] * x[:2]
    rows_1_bar = unbroadcast(rows_bar[0, :2], rows_1).copy()
    w_bar = np.zeros_like(w)
    w_bar[0] = x[:2] @ rows_1_bar
    x_bar = np.zeros_like(x)
    x_bar[:2] = w[0] * rows_1_bar
    rows_bar[0, :2] = 0.0
    # rows = y.reshape(1, -1)
    if not np.may_share_memory(rows_bar, y_shadow):
        y_shadow += np.reshape(rows_bar, np.shape(y))
    # y = y.T @ y
    y_shadow_1 += (y_shadow @ y_2.T).T + y_2 @ y_shadow
    flat[1] = flat_1
    # flat[1] *= x[0]
    x_bar[0] += flat[1] * flat_bar[1]
    flat_bar[1] = x[0] * flat_bar[1]
    # flat = y.reshape(-1)
    if not np.may_share_memory(flat_bar, y_shadow_1):
        y_shadow_1 += np.reshape(flat_bar, np.shape(y_2))
    # y = np.outer(y, w)
    y_bar = y_shadow_1 @ w
    w_bar += y_1 @ y_shadow_1
    # y = x * x
    x_bar += 2 * x * y_bar
    return x_bar, w_bar
