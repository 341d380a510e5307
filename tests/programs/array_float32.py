"""Single precision in and out: the adjoints are float32."""
import numpy as np


def energy(x, w):
    return np.sum(np.tanh(x) * w, dtype=np.float64)


example = dict(
    x=np.array([0.5, -1.25, 2.0], dtype=np.float32),
    w=np.array([1.5, 0.75, -0.5]),
)
wrt = ("x", "w")
milestone = 2
