"""Tuples, dicts and lists in which two things are one array on some path, which is written through one of them."""
import numpy as np


def chosen(x, first):
    t, u = x * x, np.sin(x)
    s = t if first else u
    pair = (s, t)
    pair[1][0] *= 2.0
    return pair[0] @ pair[1]


def beside(x, first):
    t, u = x * x, np.sin(x)
    if first:
        s = t
    else:
        s = u
    held = {"s": s, "t": t}
    t[0] *= 3.0
    return held["s"] @ held["t"]


def nested(x, first):
    t, u = x * x, np.sin(x)
    s = t if first else u
    inner = (s, u)
    outer = (inner, t)
    outer[1][0] *= x[1]
    return outer[0][0] @ outer[1]


def repeated(x, first):
    t, u = x * x, np.sin(x)
    pair = (t, u)
    if first:
        pair = (u, u)
    pair[1][0] *= 2.0
    return pair[0][0] * x[1]


def best_row(x):
    rows = [x * x, np.sin(x)]
    best = rows[0]
    for row in rows:
        if row[0] > best[0]:
            best = row
    pair = (best, rows[1])
    pair[1][0] *= 2.0
    return pair[0] @ x + rows[0][0]


def f(x, first):
    return chosen(x, first) + beside(x, first) + nested(x, first) + repeated(x, first) + best_row(x)


primal = f
example = dict(x=np.array([0.4, 0.9]), first=True)
also = (dict(first=False),)
wrt = ("x",)
milestone = 3
