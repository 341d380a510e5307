"""Dataclasses made inside: factories, __post_init__, InitVar, frozen ones, a subclass; replace, asdict and astuple."""

from dataclasses import InitVar, asdict, astuple, dataclass, field, replace

import numpy as np


@dataclass
class Layer:
    weight: float
    gain: InitVar[float] = 2.0
    bias: np.ndarray = field(default_factory=lambda: np.ones(3))
    name: str = "layer"

    def __post_init__(self, gain):
        self.scale = self.weight * gain

    def __call__(self, x):
        return np.tanh(self.scale * x + self.bias)


@dataclass(frozen=True)
class Point:
    x: float
    y: float = 1.5

    def __post_init__(self):
        object.__setattr__(self, "product", self.x * self.y)


@dataclass(kw_only=True)
class Tilted(Layer):
    slope: float = 0.3

    def __call__(self, x):
        return super().__call__(x) + self.slope * x


@dataclass
class Pair:
    a: float
    b: float = 2.0


def network(x, w):
    first = Layer(w)
    second = Layer(w * x, gain=x, bias=np.array([x, 0.1, w]))
    third = Tilted(weight=x, slope=w)
    p = Point(w)
    q = replace(p, y=x * p.x)
    pair = replace(Pair(x), b=w * x)
    held, listed = asdict(pair), astuple(Pair(w, x))
    out = third(second(first(np.array([0.2, x, 0.5]))))
    return np.sum(out) * p.product + q.product * held["a"] + listed[0] * listed[1]


example = dict(x=0.7, w=0.4)
wrt = ("x", "w")
milestone = 3
