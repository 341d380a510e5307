"""Functions in module-level dicts and lists: by a constant key, by a key that is computed, in loops, passed on."""
import enum
import math
import operator

import numpy as np


def square(v):
    return v * v


ACTIVATIONS = {"square": square, "tanh": np.tanh, "leaky": lambda v: np.where(v > 0, v, 0.1 * v)}
STEPS = [math.sin, square, lambda v: 0.5 * v]
Mode = enum.Enum("Mode", ["SOFT", "HARD"])
SLOPES = {Mode.SOFT: (math.tanh, lambda y: 1 - y * y), Mode.HARD: (lambda v: 0.5 * v, lambda y: 0.5 + 0 * y)}
BINARY = {"+": operator.add, "*": operator.mul}


def twice(f, v):
    return f(f(v))


def layer(W, v, name="tanh"):
    return ACTIVATIONS[name](W @ v)


def evaluate(words, values):
    stack = []
    for word in words:
        if word in BINARY:
            right = stack.pop()
            left = stack.pop()
            stack.append(BINARY[word](left, right))
        else:
            stack.append(values[word])
    result = stack.pop()
    return result


def network(W, v, a, names, words):
    for name in names:
        v = layer(W, v, name)
    v = layer(W, v) + ACTIVATIONS["leaky"](v)
    for step in STEPS:
        a = step(a) + 0.1
    i = 0
    while i < 2:
        a = twice(STEPS[i], a)
        i += 1
    for mode in (Mode.SOFT, Mode.HARD):
        value, slope = SLOPES[mode]
        a = a + 0.1 * slope(value(a))
    return np.sum(v) * a + evaluate(words, {"a": a, "b": v[0]})


example = dict(W=(2, 2), v=(2,), a=0.7, names=["square", "leaky", "tanh"], words=["a", "b", "+", "a", "*"])
wrt = ("W", "v", "a")
milestone = 3
