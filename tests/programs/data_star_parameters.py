"""*args and **kwargs of the primal among the parameters of wrt."""
import numpy as np


def decay(x, /, t=0.5, *amplitudes, rate, **others):
    total = others["offset"] * np.sum(x)
    for k, a in enumerate(amplitudes):
        total += a * np.exp(-rate * t * (k + 1))
    return total * others["gain"] + amplitudes[0] ** 2


def make(rng):
    return dict(x=rng.normal(size=3), t=0.7, amplitudes=(1.2, 0.4, -0.3), rate=0.6, others={"offset": 0.2, "gain": 1.5})


wrt = ("x", "amplitudes", "rate", "others")
milestone = 3
