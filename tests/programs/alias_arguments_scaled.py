"""Arrays in lists, dicts and objects that are arguments, updated in place; one is in them twice."""

import types

import numpy as np


def scale(row, by):
    row *= by


def scaled(state, rows, body, w):
    state["speed"] *= w
    state["place"] += state["speed"]
    for row in rows:
        row[1:] *= w[0]
    scale(rows[0], w)
    body.force *= state["place"]
    body.mass += w[1]
    return np.sum(state["place"] * rows[0] * rows[1]) + body.force @ w * body.mass


def make(rng):
    speed, place, first, second, force = (rng.normal(size=3) for _ in range(5))
    body = types.SimpleNamespace(force=force, mass=1.5)
    return dict(state={"speed": speed, "place": place}, rows=[first, second], body=body, w=rng.normal(size=3))


primal = scaled
wrt = ("state", "rows", "body", "w")
milestone = 3
