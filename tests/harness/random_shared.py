"""What random programs of `random_language` share; it stands in each of them."""

import functools
import math
from dataclasses import dataclass, field
from typing import NamedTuple


class Thing:
    scale = 0.5

    def __init__(self, a, b):
        self.a = a
        self.b = b
        self.log = [b]

    def value(self, z):
        return math.sin(self.a * z) + self.b

    def bump(self, z):
        self.a = math.tanh(self.a + z)
        self.log.append(self.a * z)

    @property
    def both(self):
        return self.a * self.b

    @classmethod
    def scaled(cls, a):
        return cls(cls.scale * a, a)

    def __add__(self, other):
        return Thing(self.a + other.a, self.b)

    def __call__(self, z):
        return self.value(z) * self.a


class Sub(Thing):
    scale = 0.25

    def value(self, z):
        return super().value(z) * 0.5 + self.b * z


class Other:
    def __init__(self, a):
        self.a = a

    def value(self, z):
        return 0.5 * self.a + math.cos(z)

    @property
    def both(self):
        return self.a


@dataclass
class Point:
    p: float
    q: float = 0.5
    marks: list = field(default_factory=list)

    def norm(self):
        return math.sqrt(1 + self.p * self.p + self.q * self.q)


class Pair(NamedTuple):
    first: float
    second: float


class Cell:
    def __init__(self, level=0):
        self.level = level
        self.peak = None
        self.log = []
        self.slots = [None, 0]
        self.table = {"a": None, "b": 0}
        self.pair = (0, None)
        self.peer = None
        self.count = 0

    def add(self, z):
        self.level = math.tanh(self.level + z)
        if self.peak is None or self.level > self.peak:
            self.peak = self.level
        self.count += 1

    def put(self, k, z):
        self.slots[k] = z

    def note(self, z):
        self.log.append(z)
        self.table["a"] = 0.5 * z

    def turn(self, z):
        self.pair = (z, self.pair[0])

    def total(self):
        return 0.5 * self.level + sum(self.log) + known(self.slots[0]) * known(self.table["b"])


class Bare:
    pass


def known(z):
    return 0.3 if z is None else z


def begin(bare):
    bare.v = 0
    bare.w = [0, None]


def fill(slots, k, z):
    slots[k] = z


def swap(a, b):
    a.log, b.log = b.log, a.log


def share(a, b):
    b.slots = a.slots


def each(cells, z):
    for cell in cells:
        cell.add(z)


def each_put(cells, k, z):
    for cell in cells:
        fill(cell.slots, k, z)
        cell.turn(z)


def every(cells, z):
    each(cells, z)
    each_put(cells[:1], 1, z)
    for cell in cells:
        cell.note(cell.level)


def make(p, q):
    r = p * q

    def made(z):
        return math.tanh(r * z + p)

    return made


def counted(p):
    n = 0.0

    def add(z):
        nonlocal n
        n = math.tanh(n + z * p)
        return n

    return add


def compose(f, g):
    return lambda z: f(g(z))


def apply(f, *values, scale=1.0):
    total = 0.0
    for value in values:
        total = 0.5 * total + f(value)
    return scale * total


def options(p, *, q=0.5, **others):
    for key, value in others.items():
        p = math.sin(p + value) if key == "r" else p * value
    return p * q


def steps(p, n):
    for k in range(n):
        p = math.sin(p + k)
        yield p


def twice(f):
    @functools.wraps(f)
    def wrapper(z):
        return f(f(z))

    return wrapper


@twice
def shaken(z):
    return math.sin(z) + 0.1 * z


def half(z):
    if z > 3.0:
        raise ValueError("too large")
    return 0.5 * z


OPS = {"sin": math.sin, "square": lambda z: 0.5 * z * z, "half": half}
KEYS = ("sin", "square", "half", "sin")
