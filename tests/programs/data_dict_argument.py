"""A dictionary of parameters, scalars and arrays, read by key."""
import numpy as np


def cost(params, x):
    y = np.tanh(params["W"] @ x + params["b"])
    penalty = params["lambda"] * np.sum(params["W"] ** 2)
    return np.sum(y**2) + penalty + params.get("offset", 2.0) * params["b"][0]


def make(rng):
    return dict(params={"W": rng.normal(size=(3, 2)), "b": rng.normal(size=3), "lambda": 0.3}, x=rng.normal(size=2))


wrt = ("params", "x")
milestone = 3
