"""Names that only a loop or a branch binds and that are read only if it ran."""
import numpy as np


def scaled(x, n):
    for k in range(n):
        y = np.sin(x) * (k + 1)
    if n > 0:
        x = x * y
    for k in range(n):
        head, tail = x[0], x[1:] * k
    if n > 1:
        square = x * x
    total = np.sum(x)
    if n > 1:
        total = total + np.sum(square)
    for _ in range(n):
        total = total + head * np.sum(tail)
    return total


example = dict(x=(3,), n=0)
also = (dict(n=1), dict(n=2))
wrt = ("x",)
milestone = 3
