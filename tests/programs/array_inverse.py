"""np.linalg.inv and np.linalg.det: the volume and shape of an ellipsoid."""
import numpy as np


def ellipsoid(A, x):
    M = A @ A.T + np.eye(3)
    return x @ np.linalg.inv(M) @ x + np.linalg.det(M) + np.linalg.det(A)


example = dict(A=(3, 3), x=(3,))
wrt = ("A", "x")
milestone = 2
