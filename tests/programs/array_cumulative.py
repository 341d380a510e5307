"""np.cumsum with and without an axis, np.cumprod: survival of cohorts."""
import numpy as np


def survival(hazard, flows):
    alive = np.cumprod(1 - hazard)
    stock = np.cumsum(flows, axis=0)
    return np.sum(alive * stock[:, 0]) + np.sum(np.cumsum(flows) ** 2) + np.exp(-np.cumsum(hazard))[-1]


example = dict(hazard=np.array([0.1, 0.3, 0.2, 0.05]), flows=(4, 2))
wrt = ("hazard", "flows")
milestone = 2
