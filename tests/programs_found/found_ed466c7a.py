"""A random program that once failed: invalid decimal literal (adjoints.py, line 309)."""
import math

import numpy as np


def poke(w, k, c):
    w[k] = c * w[k - 1] + math.sin(c)


def primal(x, y, u, v):
    x = math.sin(min(x, x))
    m1 = 0.5 * np.outer(u, v)
    return 0.5 * x + 0.75 * y + np.sum(u * u) + np.sum(v * v) + np.sum(0.25 * m1 * m1)


example = dict(
    x=-0.8028369359828766,
    y=0.2428499070790021,
    u=np.array([-1.656345427042233, 0.656104877556666, 1.1434530226920894, -0.45261100300789897]),
    v=np.array([0.4304857455543092, 0.25093256908418204, -0.3943520554588936, -0.8624048655156082]),
)
wrt = ("x", "y", "u", "v")
milestone = 3
