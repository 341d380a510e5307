"""Results of calls that were written element by element are adjoints of other things: the sweep of the call puts them
back to what they were before."""
import numpy as np


def substituted(a, b):
    y = b * 1.0
    for i in reversed(range(len(y))):
        for j in range(i + 1, len(y)):
            y[i] -= a[i, j] * y[j]
        y[i] /= a[i, i]
    return y


def through(a, b):
    x = substituted(a, b)
    return x.T


def differences(b, n):
    out = [b[0], n * b[1]]
    for i in range(2):
        out[i] -= out[i] * out[i - 1]
    return out


def fitted(a, b, c):
    x = substituted(a, b)
    y = through(a, x)
    both = np.dot(differences(b, 1), differences(b, 2)) + np.sum(substituted(a, b) * substituted(a, y))
    return c @ y + 0.1 * np.sum(x**2) + np.sum(substituted(a, c) * b) + both


example = dict(a=np.array([[2.0, 0.5, -0.3], [0.1, 1.5, 0.7], [0.2, 0.4, -1.8]]), b=(3,), c=(3,))
wrt = ("a", "b", "c")
milestone = 3
