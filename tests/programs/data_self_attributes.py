"""A bound method of a model; what it reads from self is inactive here."""
import numpy as np


class Spline:
    def __init__(self):
        self.knots = np.array([0.0, 0.5, 1.0, 1.5])
        self.weights = np.array([0.3, -1.2, 0.8, 0.4])

    def basis(self, x, k):
        return np.exp(-((x - self.knots[k]) ** 2))

    def evaluate(self, x, scale):
        return scale * sum(self.weights[k] * self.basis(x, k) for k in range(len(self.knots)))


primal = Spline().evaluate
example = dict(x=0.7, scale=1.2)
wrt = ("x", "scale")
milestone = 3
