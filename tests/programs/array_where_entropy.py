"""Values that are infinite or NaN where a mask leaves them out: by np.where, by a read and by a store."""
import numpy as np


def entropies(p, q):
    logs = np.log(p)
    chosen = np.where(p > 0, p * logs, 0.0)
    kept = (q / p)[(p > 0) & ~(q < 0)]
    total = p * np.sqrt(q) * logs
    total[(p <= 0) | (q < 0)] = 1.0
    return np.sum(chosen) - np.sum(kept**2) + np.sum(total)


example = dict(p=np.array([0.4, -0.2, 0.7, 1.3]), q=np.array([0.9, 0.6, -0.5, 0.8]))
wrt = ("p", "q")
milestone = 2
