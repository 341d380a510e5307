"""A work buffer reused in every iteration and by two different expressions."""
import numpy as np


def jacobi(A, b, x, n):
    work = np.empty_like(b)
    for _ in range(n):
        work[:] = A @ x
        work -= np.diag(A) * x
        x = (b - work) / np.diag(A)
        work[0] = x[1] * b[0]
        work[1:] = work[:-1] * x[1:]
        x = x + 0.1 * work
    return x @ x + work[0]


def make(rng):
    return dict(A=rng.normal(size=(4, 4)) + 5 * np.eye(4), b=rng.normal(size=4), x=rng.normal(size=4), n=3)


wrt = ("A", "b", "x")
milestone = 3
