"""Roots and eigenvalues of real arrays, which are complex: what reaches the real parts of a display is real."""
import numpy as np


def poles(x, damping):
    roots = np.roots(np.stack([x[0], damping, x[1]]))
    modes, shapes = np.linalg.eig(np.array([[x[2], 2.0], [-3.0, damping]]))
    spectrum = np.fft.fft([x[1], damping, 2.0])
    slowest = np.max(roots.real) + modes[0].imag ** 2
    q, r = np.linalg.qr(np.outer(x, x) + np.diag(x), mode="complete")
    return slowest + np.sum(np.abs(shapes)) + np.abs(spectrum[1]) + np.interp(0.5, [0.0, damping], x[:2]) + r[0, 0]


example = dict(x=(3,), damping=0.7)
wrt = ("x", "damping")
milestone = 3
