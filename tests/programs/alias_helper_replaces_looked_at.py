"""A helper puts a new array into a slot; what the slot held before has a name, given to it before or after."""

import numpy as np


def step(table, w):
    table["a"] = table["a"] * w


def weighted(table, w):
    before = table["a"]
    step(table, w)
    return np.sum(before * table["a"])


def primal(given, x, w):
    a = x * 1.0
    own = {"a": a}
    step(own, w)
    row = given["a"]
    step(given, w)
    total = np.sum(a * own["a"]) + np.sum(row * given["a"])
    return total * weighted(given, w) + np.sum(given["a"] * given["b"])


def make(rng):
    return dict(given={"a": rng.normal(size=3), "b": rng.normal(size=3)}, x=rng.normal(size=3), w=0.7)


wrt = ("given", "x", "w")
milestone = 3
