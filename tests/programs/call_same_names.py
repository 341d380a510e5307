"""Results that go back into the names that were passed, one name passed twice, a result that nobody reads."""
import numpy as np


def turn(a, b):
    return a * b + a, a - b * b


def mixed(a, b):
    return a * np.sin(b)


def spread_out(v, rate):
    v *= rate
    return np.sum(v) * rate


def exchanged(u, v, rate):
    for i in range(len(u)):
        kept = u[i]
        u[i] = v[i] * rate
        v[i] = kept * v[i]


def doubled(v):
    return v * v * 2.0


def driven(x, w, v):
    a, b = w, w * 0.5
    for k in range(2):
        a, b = turn(a, b)
    c = mixed(b, b)
    y = x * w
    z = v * c
    spread_out(y, a)
    s = np.sum(y**3)
    exchanged(y, z, w)
    return a * b + c + s + np.sum(doubled(y)) + np.sum(y * z * z)


example = dict(x=(4,), w=0.6, v=(4,))
wrt = ("x", "w", "v")
milestone = 3
