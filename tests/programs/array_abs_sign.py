"""np.abs, builtin abs, np.sign, np.copysign: a total variation and a lasso penalty."""
import numpy as np


def lasso(x, weight):
    variation = np.sum(np.abs(x[1:] - x[:-1]))
    return variation + np.sum(weight * abs(x)) + np.sum(np.sign(x) * x**2) + np.sum(np.copysign(weight, x) * x)


example = dict(x=(6,), weight=(6,))
wrt = ("x", "weight")
milestone = 2
