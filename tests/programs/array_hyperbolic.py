"""Elementwise sinh, cosh, tanh, arcsinh, arctanh and the logistic function."""
import numpy as np


def spins(field, coupling):
    m = np.tanh(coupling * field)
    free = np.sum(np.log(2 * np.cosh(field))) - np.sum(np.arcsinh(field) * np.sinh(coupling))
    gate = 1 / (1 + np.exp(-field))
    return free + np.sum(np.arctanh(0.9 * m) * gate)


example = dict(field=(6,), coupling=(6,))
wrt = ("field", "coupling")
milestone = 2
