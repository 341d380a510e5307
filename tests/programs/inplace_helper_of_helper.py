"""A helper that hands its array to a helper that writes it; the argument of the primal itself changes."""
import numpy as np


def rotate(row, other, angle):
    kept = row.copy()
    row *= np.cos(angle)
    row += np.sin(angle) * other
    other *= np.cos(angle)
    other -= np.sin(angle) * kept


def sweep(M, angles):
    for i in range(len(M) - 1):
        rotate(M[i], M[i + 1], angles[i])


def rotated_energy(M, angles):
    sweep(M, angles)
    sweep(M, angles)
    return np.sum(M[0] ** 3) + np.sum(M * M)


example = dict(M=(3, 2), angles=(2,))
wrt = ("M", "angles")
milestone = 3
