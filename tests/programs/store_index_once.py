"""x[i] += e and x[i] *= e evaluate i once, before e, which changes what i reads."""
import numpy as np


def turn(places, x):
    places[0] = (places[0] + 1) % 3
    return x * places[0]


def flip(signs):
    signs[:] = -signs
    return 3.0 * signs[0]


def once(x, v):
    places = np.array([0, 1])
    rows = [0, 1]
    values = [x, 2.0, x * x]
    signs = np.array([1.0, -1.0, 0.5])
    v[places[0]] += turn(places, x)
    v[places[0]] *= turn(places, x)
    values[rows[0]] += turn(rows, x)
    v[signs > 0] += x * flip(signs)
    return v[0] + 2 * v[1] * v[2] + values[0] * values[1] * values[2]


example = dict(x=1.3, v=(3,))
wrt = ("x", "v")
milestone = 2
