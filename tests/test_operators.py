"""Operators of classes, which are calls of their methods: reflected, unary, in place, by item, declined."""

import dataclasses

import pytest

from tests.harness import checks, corpus, trees


class Vector:
    SCALE = 2.0

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, other):
        if isinstance(other, Vector):
            return self.x * other.x + self.y * other.y
        return Vector(self.x * other, self.y * other)

    def __rmul__(self, scale):
        return self * scale

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __sub__(self, other):
        return self + -other

    def __iadd__(self, other):
        self.x = self.x + other.x
        self.y = self.y + other.y
        return self

    def __abs__(self):
        return (self * self) ** 0.5

    def __lt__(self, other):
        return self.x < other.x

    def __getitem__(self, k):
        return self.x if k == 0 else self.y

    def __call__(self, t):
        return self.x * t + self.y * self.SCALE

    def moved(self, dx):
        self.x = self.x + dx
        return self


def walk(px, py, step):
    p = Vector(px, py)
    q = p
    p += Vector(step, 1.0)
    path = [p, 2.0 * p - Vector(py, step)]
    total = Vector(0.0, 0.0)
    for v in path:
        total = total + v * step
        if total < v:
            total = -total
    path[1] = path[0] * px
    return abs(total) + q[0] * path[1](step) + total.moved(1).moved(px).moved(step)[0]


def declined(x, w):
    return Vector(x, w) + x


def stored_by_item(x, w):
    v = Vector(x, w)
    v[0] = w
    return v.x


def looped_over(x, w):
    total = 0.0
    for part in Vector(x, w):
        total = total + part
    return total


def test_operators_in_every_place():
    """Methods that call operators, in loops, under two names, in lists, in a chain that writes."""
    arguments = dict(px=0.4, py=1.1, step=0.6)
    program = corpus.Program("walk", None, walk, tuple(arguments), 3)
    checks.assert_right(checks.Case(program, lambda: trees.duplicate(arguments), None))


@pytest.mark.parametrize("f", [declined, stored_by_item, looped_over])
def test_what_is_refused(f):
    """What no method in Python says."""
    with pytest.raises(checks.errors().Unsupported):
        checks.autotangent().grad(f)(0.4, 1.1)


CALLED = []


@dataclasses.dataclass
class Traced:
    """Notes which of its methods are called."""

    a: float

    def __neg__(self):
        CALLED.append("neg")
        return Traced(-self.a)

    def __rmul__(self, s):
        CALLED.append("rmul")
        return Traced(self.a * s)

    def __abs__(self):
        CALLED.append("abs")
        return abs(self.a)


def traced_product(x):
    v = Traced(x)
    return (abs(v) * x * -v).a


@pytest.mark.parametrize("mode", ["grad", "value_and_grad", "vjp", "jvp"])
def test_operands_are_evaluated_in_order(mode):
    """Also where the right one has the method."""
    keywords = {"vjp": {"y_bar": 1.0}, "jvp": {"x_dot": 1.0}}.get(mode, {})
    CALLED.clear()
    found = getattr(checks.autotangent(), mode)(traced_product)(2.0, **keywords)
    assert CALLED == ["abs", "neg", "rmul"]
    assert (found[1] if mode in ("value_and_grad", "jvp") else found) == -12.0
