"""A quotient lies in an array; the statement that adds to the array calls a helper that writes something else."""
import numpy as np


class Tank:
    def __init__(self, level):
        self.level = level


def drawn(tank, rate):
    tank.level = tank.level * rate
    return tank.level * 0.5


def filled(v, rate):
    v[0] = v[0] * rate
    return v[0] * 0.5


def flows(x, w, u):
    tank, v = Tank(w), u * w
    used = tank.level * tank.level + v[0] * v[0]
    flow, leak = np.zeros(len(u)), np.ones(len(u))
    flow[2] = w / (1.5 + x**2)
    flow += drawn(tank, x)
    leak[1] = w / x
    leak *= filled(v, x)
    return np.sum(u * flow) + np.sum(leak) * used * tank.level * v[0]


example = dict(x=0.7, w=0.4, u=np.array([0.3, 0.5, 0.2, 0.8]))
wrt = ("x", "w", "u")
milestone = 2
