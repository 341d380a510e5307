"""Principal directions, whitening, a triangular factor and a fit: decompositions of one data matrix."""
import numpy as np


def summary(data, target):
    centred = data - np.mean(data, axis=0)
    w, v = np.linalg.eigh(0.5 * (centred.T @ centred))
    leading = centred @ v[:, -1]
    u, s, vh = np.linalg.svd(centred, full_matrices=False)
    whitened = np.sum((u @ vh) * data)
    q, r = np.linalg.qr(data)
    fit = np.linalg.lstsq(data, target)[0]
    return np.sum(leading**4) + np.log(w[0]) + whitened + s[0] * np.sum(q[:, 1] * target) + r[0, 1] + fit @ fit


example = dict(data=(6, 3), target=(6,))
wrt = ("data", "target")
milestone = 2
