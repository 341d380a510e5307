"""Views of an array that was written are adjoints of other things: they are copied before the array is put back."""
import numpy as np


def traced(x, c, w):
    A = np.outer(x, x)
    for k in range(1, len(x)):
        A[k, k] -= A[k, k] * A[k - 1, k - 1] * x[0]
        A[k, k] /= A[k, k - 1]
    return c @ np.diag(A) + np.sum(np.split(A, 3)[1] * w)


example = dict(x=np.array([0.4, 0.9, 0.7]), c=(3,), w=(1, 3))
wrt = ("x", "c", "w")
milestone = 3
