"""for over a list and over a tuple of active numbers."""
import math


def partition(energies, weights, beta):
    z = 0.0
    for e in energies:
        z += math.exp(-beta * e)
    for w in weights:
        z *= w
    return math.log(z) / beta


def make(rng):
    return dict(energies=[0.3, 1.2, 0.7], weights=(1.1, 0.6), beta=1.4)


wrt = ("energies", "weights", "beta")
milestone = 3
