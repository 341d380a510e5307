"""Reads through integer arrays with repeated indices, pairs of index arrays, np.take."""
import numpy as np

ATOMS = np.array([0, 2, 2, 1, 0])
NEIGHBOURS = np.array([1, 1, 3, 3, 2])


def bond_energy(positions, stiffness):
    d = positions[ATOMS] - positions[NEIGHBOURS]
    lengths = np.sqrt(np.sum(d**2, axis=1))
    picked = positions[[0, 1, 1], [1, 0, 0]]
    taken = np.take(stiffness, [3, 3, 0])
    return np.sum(stiffness[ATOMS] * (lengths - 1) ** 2) + np.sum(picked**3) + np.sum(taken**2)


example = dict(positions=(4, 2), stiffness=(4,))
wrt = ("positions", "stiffness")
milestone = 2
