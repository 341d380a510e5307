"""np.cross and np.kron: the torque on a rigid body and a separable operator."""
import numpy as np


def torque(arms, forces, A, B):
    t = np.cross(arms, forces)
    K = np.kron(A, B)
    return np.sum(t**2) + np.sum(K @ K.T) + np.sum(np.kron(A, B[0]) ** 3)


example = dict(arms=(4, 3), forces=(4, 3), A=(2, 2), B=(2, 3))
wrt = ("arms", "forces", "A", "B")
milestone = 2
