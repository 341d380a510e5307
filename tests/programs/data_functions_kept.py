"""Lambdas over active values in lists and dicts, chosen when the program runs, beside functions of the module."""
import math

import numpy as np


def square(t):
    return t * t


def layers(w, shift):
    scale = w * shift

    def affine(v, *, factor=2.0):
        return scale * v + factor * shift

    return [affine, np.tanh, lambda v: v * w, square]


def energy(x, w, order):
    table = {"linear": lambda t: t * w, "sine": lambda t: math.sin(w * t), "constant": lambda t: x}
    total = 0.0
    for name in order:
        total += table[name](x)
    y = x
    for layer in layers(w, x):
        y = layer(y)
    powers = []
    for k in range(3):
        powers.append(lambda t, k=k: w * t**k)
    steps = [powers[-1]]
    while len(steps) < 3:
        last = steps[-1]
        steps.append(lambda t, f=last: f(t) + x)
    best = None
    for f in powers:
        if best is None or f(2.0) > best(2.0):
            best = f
    again = [best, best]
    return total * y + sum(f(x) for f in powers) + steps[-1](0.5) * again[0](x) * again[1](w)


example = dict(x=0.8, w=1.3, order=["sine", "linear", "constant", "sine"])
wrt = ("x", "w")
milestone = 3
