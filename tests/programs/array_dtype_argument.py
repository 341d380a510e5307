"""dtype= of what an array has, also handed to a helper, and of what is known at run time only."""
import numpy as np


def table(rows, dtype):
    out = np.zeros(len(rows), dtype)
    for i, row in enumerate(rows):
        out[i] = np.sum(row, dtype=dtype)
    return out


def summed(s, x):
    same = np.full((3, 2), s).astype(x.dtype)
    columns = np.sum(same, axis=0, dtype=np.result_type(x, s))
    means = np.mean(x, axis=1, dtype=x.dtype)
    kept = table([x[0], means], x.dtype)
    return np.sum(columns * columns) + np.sum(means, dtype=x.dtype) * np.sum(kept) + np.max(np.sum(x, dtype=x[0].dtype))


example = dict(s=1.25, x=(2, 3))
wrt = ("s", "x")
milestone = 3
