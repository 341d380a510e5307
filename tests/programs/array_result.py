"""An array as the result: the right-hand side of the Lorenz equations."""
import numpy as np


def lorenz(state, sigma, rho, beta):
    x, y, z = state[0], state[1], state[2]
    return np.array([sigma * (y - x), x * (rho - z) - y, x * y - beta * z])


example = dict(state=(3,), sigma=10.0, rho=28.0, beta=8 / 3)
wrt = ("state", "sigma", "rho", "beta")
milestone = 2
