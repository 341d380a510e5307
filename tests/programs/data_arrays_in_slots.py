"""Numbers added into arrays that are in slots of objects, dicts and lists, which change in their place."""
import numpy as np


class Tank:
    def __init__(self, levels):
        self.levels = levels


def mixed(x, w):
    tank = Tank(2 * x)
    tank.levels += w
    tank.levels *= w
    kept = {"a": 3 * x}
    kept["a"] += w * w
    kept["a"] /= w
    rows = [x * w, x]
    rows[0] -= w
    return np.sum(tank.levels**2) + np.sum(kept["a"] ** 2) + np.sum(rows[0] ** 3)


example = dict(x=(3,), w=1.4)
wrt = ("x", "w")
milestone = 3
