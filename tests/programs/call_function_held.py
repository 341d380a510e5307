"""Functions that objects hold: one of several, an object that is called, and defaults of a dataclass."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np


def square(t):
    return t * t


def half(t):
    return 0.5 * t


@dataclass
class Layer:
    weight: float
    act: Callable = np.tanh
    scale: Callable = half

    def __call__(self, t):
        inner = self.act(self.weight * t)
        return self.scale(inner)


class Body:
    def __init__(self, force, mass):
        self.force = force
        self.mass = mass

    def moved(self, at, step):
        pull = self.force(at)
        return at + step * pull / self.mass


def chosen(name):
    if name == "square":
        return square
    return np.cos


def network(x, w):
    layers = [Layer(w), Layer(x * w, np.sin), Layer(x, square)]
    y = x
    for layer in layers:
        y = layer(y)
    spring = Body(layers[0], 2.0)
    drag = Body(square, w) if x > 0.0 else Body(np.cos, x)
    y = spring.moved(y, 0.1)
    y = drag.moved(y, 0.2)
    drag.force = np.sin
    pushed = drag.force(w)
    f = chosen("square")
    squared = f(y)
    y = y + pushed * squared
    for k in range(2):
        f = chosen("cube" if k else "square")
        kept = f(x * y)
        y = y + kept
    return y


example = dict(x=0.7, w=1.2)
wrt = ("x", "w")
milestone = 3
