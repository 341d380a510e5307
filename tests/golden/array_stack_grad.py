import numpy as np
from autotangent.runtime import split_like, unbroadcast


def curvature_grad(x, y, theta):
    """Gradient of curvature with respect to (x, y, theta)."""
    path = np.stack([x, y], axis=1)
    rotation = np.array([[np.cos(theta), -np.sin(theta)], [np.sin(theta), np.cos(theta)]])
    turned = path @ rotation
    both = np.vstack([x, y]) * np.stack((y, x))

    # return np.sum(np.hstack([turned[:, 0], y]) ** 3) + np.sum(both) + np.sum(np.co ...
    t_1 = [turned[:, 0], y]
    t_2 = np.hstack(t_1)
    t_3_bars = split_like(3 * t_2**2, t_1, min(1, np.ndim(3 * t_2**2) - 1))
    turned_bar = np.zeros_like(turned)
    turned_bar[:, 0] = t_3_bars[0]
    both_bar = np.ones_like(both)
    t_4_bars = split_like(2 * np.column_stack((x, y)), (x, y), 1)
    x_bar = t_4_bars[0].copy()
    y_bar = t_3_bars[1] + t_4_bars[1]
    # both = np.vstack([x, y]) * np.stack((y, x))
    both_1 = [x, y]
    both_2 = np.vstack(both_1)
    both_3_bars = split_like(
        unbroadcast(np.stack((y, x)) * both_bar, both_2), both_1, 0
    )
    both_4_bars = both_2 * both_bar
    y_bar += both_3_bars[1] + both_4_bars[0]
    x_bar += both_3_bars[0] + both_4_bars[1]
    # turned = path @ rotation
    path_bar = turned_bar @ rotation.T
    rotation_bar = path.T @ turned_bar
    # rotation = np.array([[np.cos(theta), -np.sin(theta)], [np.sin(theta), np.cos(t ...
    rotation_1_bars = rotation_bar
    theta_bar = (
        np.cos(theta) * (rotation_1_bars[1][0] - rotation_1_bars[0][1])
        - np.sin(theta) * (rotation_1_bars[0][0] + rotation_1_bars[1][1])
    )
    # path = np.stack([x, y], axis=1)
    path_1_bars = np.moveaxis(path_bar, 1, 0)
    x_bar += path_1_bars[0]
    y_bar += path_1_bars[1]
    return x_bar, y_bar, theta_bar
