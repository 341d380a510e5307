"""Functions over active values in attributes: made in `__init__`, exchanged later, registered one after the other."""
import math
from collections.abc import Callable
from dataclasses import dataclass


class Spring:
    def __init__(self, stiffness):
        self.force = lambda q: -stiffness * q
        self.mass = 2.0

    def step(self, q, h):
        return q + h * self.force(q) / self.mass


class Network:
    def __init__(self):
        self.layers = []

    def add(self, layer):
        self.layers.append(layer)
        return self

    def __call__(self, v):
        for layer in self.layers:
            v = layer(v)
        return v


@dataclass
class Problem:
    value: Callable
    slope: Callable
    start: float = 1.0


def problem(a):
    def value(t):
        return a * t * t

    def slope(t):
        return 2 * a * t

    return Problem(value, slope, a)


class Model:
    def __init__(self, k):
        self.k = k
        self.terms = {"potential": lambda q: 0.5 * self.k * q * q, "linear": self.linear}

    def linear(self, q):
        return self.k * q

    def energy(self, q):
        return sum(term(q) for term in self.terms.values())


def total(x, k):
    spring = Spring(k)
    q = spring.step(x, 0.1)
    spring.force = lambda q: -k * q * q * spring.mass
    q = spring.step(q, 0.1)
    network = Network()
    network.add(lambda v: v * k)
    network.add(math.sin)
    network.add(lambda v: v + x)
    problems = [problem(x), Problem(lambda t: t * k, lambda t: k)]
    t = 0.5
    for p in problems:
        t = t - 0.1 * p.slope(t) + 0.01 * p.value(p.start)
    model = Model(k)
    model.k = model.k * x
    return network(q) * t + model.energy(x)


example = dict(x=0.7, k=1.2)
wrt = ("x", "k")
milestone = 3
