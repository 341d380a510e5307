"""A helper adds into arrays of zeros by their names, and another one hands both on: they carry a derivative after."""
import numpy as np


def book(g, total, squares):
    total += 3 * g
    squares += g * g
    return np.sum(g)


def hand_on(g, total, squares):
    paid = book(g, total, squares)
    return paid


def ledger(x, w):
    total = np.zeros_like(x)
    squares = np.zeros_like(x)
    paid = hand_on(x * w, total, squares)
    return paid * np.sum(total * x) + np.sum(squares * x)


primal = ledger
example = dict(x=(3,), w=1.5)
wrt = ("x", "w")
milestone = 3
