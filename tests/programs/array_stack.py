"""np.stack on a new axis, vstack, hstack, column_stack and np.array of active scalars."""
import numpy as np


def curvature(x, y, theta):
    path = np.stack([x, y], axis=1)
    rotation = np.array([[np.cos(theta), -np.sin(theta)], [np.sin(theta), np.cos(theta)]])
    turned = path @ rotation
    both = np.vstack([x, y]) * np.stack((y, x))
    return np.sum(np.hstack([turned[:, 0], y]) ** 3) + np.sum(both) + np.sum(np.column_stack((x, y)) ** 2)


example = dict(x=(4,), y=(4,), theta=0.6)
wrt = ("x", "y", "theta")
milestone = 2
