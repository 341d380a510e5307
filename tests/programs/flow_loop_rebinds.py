"""A loop gives what it runs over another value: a list, the rows of an array, two names for one list, a part."""

import numpy as np


def rebinds(x, power):
    t = [x, x * x]
    for a in t:
        x = x * a
        t = [a, a, power * a]
    u = v = [x, t[2]]
    for k, (p, q) in enumerate(zip(u, v)):
        x = x * p + q * k
        u = [q, p * power]
    rows = np.ones((2, 2)) * x
    for row in rows:
        rows = rows * row[0]
    parts = [[x, u[1]], [power]]
    for part in parts[0]:
        parts = [[part, x * part]]
    last = [(parts := [[n * x]]) for n in parts[0]]
    return np.sum(rows) * parts[0][0] + last[0][0][0] * u[0]


example = dict(x=0.7, power=1.4)
wrt = ("x", "power")
milestone = 3
