"""Loops in loops, the inner bounds depending on the outer counter: pairwise gravity."""
import numpy as np


def potential(positions, masses, softening):
    n = len(masses)
    energy = 0.0
    for i in range(n):
        for j in range(i):
            d = positions[i] - positions[j]
            energy -= masses[i] * masses[j] / np.sqrt(np.sum(d * d) + softening**2)
    return energy


example = dict(positions=(4, 2), masses=(4,), softening=0.3)
positive = ("masses",)
wrt = ("positions", "masses", "softening")
milestone = 3
