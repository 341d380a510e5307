"""A dictionary with a list of tuples inside, read through several levels."""
import numpy as np


def deep(model, x):
    for W, b in model["layers"]:
        x = np.sin(W @ x + b)
    scale, (shift, _) = model["output"]
    return scale * np.sum(x) + shift**2


def make(rng):
    layers = [(rng.normal(size=(3, 3)), rng.normal(size=3)) for _ in range(2)]
    return dict(model={"layers": layers, "output": (1.3, (0.4, 0.9))}, x=rng.normal(size=3))


wrt = ("model", "x")
milestone = 3
