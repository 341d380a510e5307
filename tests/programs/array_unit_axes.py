"""np.expand_dims, np.squeeze with and without an axis, np.atleast_2d."""
import numpy as np


def regression(x, y, w):
    column = np.expand_dims(x, axis=1)
    fitted = column * np.expand_dims(w, (0, 2))[0].T
    gap = np.squeeze(fitted[:, :1], axis=1) - y
    rows = column[4:] * np.outer(y, w)[1:]
    return np.sum(np.squeeze(np.atleast_2d(gap)) ** 2) + np.sum(fitted) + np.sum(rows)


example = dict(x=(5,), y=(5,), w=(3,))
wrt = ("x", "y", "w")
milestone = 2
