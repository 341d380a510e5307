"""np.clip with active bounds, one bound None, and the method: a dead zone."""
import numpy as np


def dead_zone(u, low, high):
    limited = np.clip(u, low, high)
    return np.sum(limited**2) + np.sum(np.clip(u, None, 0.3) ** 3) + np.sum(u.clip(-0.2) * u)


example = dict(u=(8,), low=-0.55, high=0.75)
wrt = ("u", "low", "high")
milestone = 2
