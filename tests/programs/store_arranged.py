"""Arrays parted and sorted in place, put along an axis, and copies with insertions."""

import numpy as np


def arranged(x, M):
    v, A = x.copy(), M.copy()
    v.partition(2)
    A.partition((1, 2), axis=0)
    A[1:].sort(kind="stable")
    np.put_along_axis(A, np.array([[1], [0], [3]]), x[:3][:, None] ** 2, axis=1)
    np.put_along_axis(v, np.array([4, 1]), x[1:3] * x[0], 0)
    longer = np.insert(x, [1, 3], x[0] * x[1])
    wider = np.insert(M, 2, x[:3], axis=1)
    parted = np.partition(M, 5, axis=None)
    weights = np.arange(1.0, 13.0)
    return (
        v @ np.arange(6.0)
        + np.sum(A * weights.reshape(3, 4))
        + longer @ weights[:8]
        + np.sum(wider[:, 1:] * M)
        + parted @ weights
    )


primal = arranged
example = dict(x=(6,), M=(3, 4))
wrt = ("x", "M")
milestone = 3
