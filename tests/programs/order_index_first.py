"""x[i] *= e evaluates i and loads x[i] before e, in which a helper writes what i reads, beside a choice."""
import math

import numpy as np


def scale(p, w, q):
    w[::2] = math.sin(q) * w[1::2]
    return math.cos(p)


def mixed(a, b, c):
    return a * b + c * c


def order_index_first(u, v, x):
    v[u > 1.25] *= math.tanh(scale(u[0], u, x) * (x if u[0] < x else u[1]))
    v[int(u[1] > 0.5) :] += scale(u[0], u, x) * (x if u[0] < x else u[1])
    v[: 1 + int(u[0] > 0)] *= 2 + scale(u[2], u, x)
    total = mixed(np.sum(u), scale(x, u, v[0]), x if v[0] < 5 else v[2])
    total += np.sum(u) * scale(x, u, v[1]) * (x if v[0] < 5 else v[2])
    w = u * x + v
    w[w < 5.0] *= scale(w[3] * 3, w, scale(x, w, 0.2)) + scale(x, w, 0.1)
    return total + np.sum(v * v) + np.sum(u) + np.sum(w * w)


primal = order_index_first
example = dict(u=np.array([1.5, 0.9, 1.3, 0.4]), v=(4,), x=0.3)
wrt = ("u", "v", "x")
milestone = 3
