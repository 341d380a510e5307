"""An active number added to constant arrays, which go into functions that do not broadcast."""
import numpy as np

A = np.array([[4.0, 1.0], [0.5, 3.0]])
KERNEL = np.array([1.0, -2.0, 0.5])


def shifted(s, v):
    smooth = np.convolve(KERNEL + s, v)
    x = np.linalg.solve(A + 2 * s, v)
    y = (A - s) @ v + np.tensordot(A * v, KERNEL[:2] - s, 1)
    z = np.convolve(KERNEL * s, 3 * v)
    return np.sum(smooth**2) + x @ y + np.polyval(KERNEL + s, v[0]) + np.sum(z**3)


example = dict(s=0.4, v=(2,))
wrt = ("s", "v")
milestone = 3
