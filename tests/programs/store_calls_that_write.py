"""Library calls that write: out= by keyword and by position, within an expression, np.add.at at repeated positions,
np.copyto, fill, and others where what they write is constant."""
import numpy as np

BINS = np.array([0, 1, 1, 4, 0])


def add_up(h, values):
    np.subtract.at(h, BINS, values)
    return h


def smoothed(x, w):
    rows = np.zeros((2, 5))
    weights = np.arange(5.0)
    total = np.sum(x * weights)
    np.put(weights, [1, 2], 3.0)
    weights[1:].sort()
    total += np.sum(np.sin(np.multiply(x, weights, out=rows[0]), out=rows[0]))
    for k in range(3):
        np.add.at(rows[1], BINS, np.exp(-rows[0]) * w)
        np.add.at(rows, (k % 2, k), x[k])
        np.cumsum(rows[1], 0, None, rows[0])
        rows[0].clip(-2, 2, out=rows[0])
    kept = x * w
    np.copyto(kept[:2], rows[0, :2])
    kept[2:4].fill(w[0])
    weights.fill(2.0)
    return total + np.sum(add_up(kept, rows[1]) ** 2 * weights) + np.sum(rows**2)


example = dict(x=(5,), w=(5,))
wrt = ("x", "w")
milestone = 3
