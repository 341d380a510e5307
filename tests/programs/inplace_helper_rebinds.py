"""A helper writes its array through another name, and then gives the name of the parameter to a new array."""
import math

import numpy as np


def blend(p, w):
    part = w
    if p > 0.2:
        part = np.ones(3)
    part[0] = p * w[1]
    w = 0.5 * w * w
    return w @ part


def grow(p, w):
    if p > 0.4:
        w += math.sin(p)
        part = w
    else:
        w[w > 1.25] *= p
        part = 2 * w
    w = 0.5 * (w * part)
    return np.sum(w)


def both(x, u):
    total = blend(x, u)
    other = blend(0.1 * x, u)
    low = grow(x, u)
    high = grow(2 * x, u)
    return total * x + other + low + high + np.sum(u * u)


example = dict(x=0.3, u=(3,))
wrt = ("x", "u")
milestone = 2
