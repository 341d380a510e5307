"""A tridiagonal system solved by elimination in place and back substitution."""
import numpy as np


def solve(lower, main, upper, rhs):
    n = len(main)
    c = np.zeros(n)
    d = np.zeros(n)
    c[0] = upper[0] / main[0]
    d[0] = rhs[0] / main[0]
    for i in range(1, n):
        pivot = main[i] - lower[i] * c[i - 1]
        c[i] = upper[i] / pivot
        d[i] = (rhs[i] - lower[i] * d[i - 1]) / pivot
    x = np.zeros(n)
    x[-1] = d[-1]
    for i in range(n - 2, -1, -1):
        x[i] = d[i] - c[i] * x[i + 1]
    return np.sum(x**2)


example = dict(lower=(5,), main=np.array([4.1, 3.9, 4.4, 5.0, 3.7]), upper=(5,), rhs=(5,))
wrt = ("lower", "main", "upper", "rhs")
milestone = 3
