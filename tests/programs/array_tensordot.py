"""np.tensordot over one axis, two axes given as lists, and an integer: the strain energy of a crystal."""
import numpy as np


def strain_energy(stiffness, strain, load):
    stress = np.tensordot(stiffness, strain, axes=([2, 3], [0, 1]))
    moment = np.tensordot(load, strain, axes=1)
    return np.tensordot(strain, stress, axes=2) + np.sum(moment**2) + np.sum(np.tensordot(load, load, axes=0))


example = dict(stiffness=(2, 2, 2, 2), strain=(2, 2), load=(3, 2))
wrt = ("stiffness", "strain", "load")
milestone = 2
