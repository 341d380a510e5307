"""What a helper gives beside other things and nobody reads may be anything, also where the gradient is differentiated
again: here it is the number of steps."""

import numpy as np


def solve(multiply, b, tol=0.6):
    x = np.zeros_like(b)
    r = b.copy()
    work = np.empty_like(b)
    for steps in range(3):
        x += 0.3 * r
        r = b - multiply(x, work)
        if np.linalg.norm(r) < tol:
            break
    return x, steps


def f(a, b):
    def multiply(v, out):
        out[:] = a @ v
        return out

    x, _ = solve(multiply, b)
    y, steps = solve(multiply, x)
    return np.sum(y * b) * (steps + 1)


example = dict(a=np.array([[2.0, 0.2], [0.3, 1.5]]), b=np.array([0.1, 0.7]))
wrt = ("a", "b")
milestone = 3
