"""Library functions that write into an array under a mask, at positions, on the diagonal, or in order."""

import numpy as np

KEPT = np.array([True, False, True, True])
HALF = np.array([False, True, False, True])


class Flow:
    def __init__(self, u):
        self.u = u.copy()

    def limited(self, top):
        np.copyto(self.u, top, where=self.u > top)
        return self.u


def clip(w, low):
    np.putmask(w, w < low, low)


def primal(x, a):
    b = a * x
    np.copyto(a, b, where=KEPT)
    clip(b[1:], 0.2 * x)
    np.putmask(b, HALF, a)
    np.putmask(a, HALF, [x, x * x, -x])
    np.place(a, KEPT, [x, 2 * x])
    np.put(b, [0, 3, 0], [x, x**3, -x])
    b.put([1, 2], x)
    table = np.outer(a, b)
    np.fill_diagonal(table, x * x)
    np.fill_diagonal(table[:, :2], a[0])
    np.copyto(table, b, where=HALF)
    table.sort(axis=0)
    flow = Flow(b).limited(0.9 * x)
    w = flow.view()
    w[0] = x
    w.sort()
    return np.sum(table * np.arange(16.0).reshape(4, 4)) + np.sum(w * np.arange(4.0))


example = dict(x=1.3, a=np.array([0.4, -1.1, 0.8, 1.9]))
wrt = ("x", "a")
milestone = 3
