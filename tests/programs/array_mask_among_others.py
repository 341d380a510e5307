"""Reading by a mask beside ints, slices and new axes: each position is met once; and reading from what that gave."""

import numpy as np


def chosen(x, c, k):
    """Masks in each place of an index, some positions read twice."""
    rows, columns = x[:, 0] > 0, x[0] > -5
    a = x[rows, None] * 2
    b = x[rows, 1:] + x[rows, k][:, None]
    d = x[k, columns] * x[..., columns][k]
    e = c[k, :, columns] + c[:, k, columns].T
    f = x[rows][0, 1:] * c[0][[0, 2, 2]][1:, 1] + x[rows].T[0][0] + x[columns][rows][:, 0][1]
    return np.sum(f**2) + np.sum(a**2) + np.sum(b**3) + np.sum(d) + np.sum(np.sin(e)) + np.sum(x[None, rows])


primal = chosen
example = dict(x=np.array([[0.3, -0.5, 0.8], [-0.2, 0.4, 1.1], [0.7, 0.9, -0.6]]), c=(3, 3, 3), k=1)
wrt = ("x", "c")
milestone = 2
