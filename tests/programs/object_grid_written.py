"""Heat in a plate: a class whose methods write its array in place, and exchange it, and are called in a loop."""

import numpy as np

MEASURED = np.linspace(0.0, 1.0, 16).reshape(4, 4)


class Plate:
    def __init__(self, n, spacing):
        self.spacing = spacing
        self.level = np.zeros((n, n))
        self.steps = 0
        self.heat = 0.0

    def edges(self, left, right):
        self.level[:, 0] = left
        self.level[:, -1] = right

    def laplacian(self):
        t = self.level
        out = np.zeros_like(t)
        out[1:-1, 1:-1] = t[2:, 1:-1] + t[:-2, 1:-1] + t[1:-1, 2:] + t[1:-1, :-2] - 4 * t[1:-1, 1:-1]
        return out / self.spacing**2

    def warm(self, conductivity, dt):
        self.level += dt * conductivity * np.sin(self.level)
        self.heat += np.sum(self.level) * dt

    def step(self, conductivity, dt):
        self.level = self.level + dt * conductivity * self.laplacian()
        self.level[0, :] = self.level[1, :]
        self.steps += 1


def primal(conductivity, left, right):
    plate = Plate(4, 0.5)
    plate.edges(left, right)
    misfit = 0.0
    for k in range(3):
        plate.step(conductivity, 0.02)
        misfit += np.sum(np.sin(plate.level) * right)
        plate.warm(conductivity, 0.1)
        misfit += np.sum((plate.level - MEASURED) ** 2) * plate.steps
    return misfit + plate.heat**2


example = dict(conductivity=(4, 4), left=1.0, right=0.3)
wrt = ("conductivity", "left", "right")
milestone = 3
