"""Texts for arguments of any kind: right for arrays of any rank, right or refused for numbers."""

import numpy as np
import pytest

from autotangent import checks, dispatcher, signatures
from autotangent.cli.calling import OneText
from autotangent.errors import ArgumentError
from autotangent.kinds import UNKNOWN, ArrayKind


def square(x):
    return np.tanh(x) ** 2


def mixed(x, y):
    return square(x) * y + x


class Pair:
    def __init__(self, u, v):
        self.u = u
        self.v = v


def product(p):
    return np.sum(p.u * p.v)


def one_helper(x, y):
    return np.sum((square(x) - y) ** 2)


def twice(x, y):
    return np.sum(square(x) * square(x) * x + mixed(x, y))


def in_a_loop(x, y):
    t = 0.0
    for _ in range(3):
        t = t + np.sum(mixed(x, t + y))
    return t


def in_a_branch(x, y):
    z = mixed(square(x), x)
    if np.sum(y) > 0:
        z = square(z) + square(y)
    return np.sum(z)


def items(x, y):
    xs = [x, y]
    return np.sum(square(xs[0])) + np.sum(square(xs[1]) * y)


def of_a_tuple(x, y):
    p = (x, y)
    return np.sum(square(p[0]) + mixed(*p))


def of_an_object(x, y):
    p = Pair(x, y)
    return product(p) + np.sum(square(p.u))


FUNCTIONS = [one_helper, twice, in_a_loop, in_a_branch, items, of_a_tuple, of_an_object]


def general(function, mode, kind=UNKNOWN):
    kinds = dict.fromkeys(signatures.stated_kinds(function), kind)
    return dispatcher.Gradient(function, OneText(function, mode, ("x", "y"), kinds), single=False)


@pytest.mark.parametrize("mode", ["grad", "pullback", "jvp"])
@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda f: f.__name__)
def test_helpers_of_arrays_of_any_rank(function, mode):
    """A sweep adds to the very array that its caller holds."""
    for shape in [(2,), (2, 3), (1,)]:
        x, y = np.full(shape, 0.6), np.full(shape, 1.2)
        checks.compare(general(function, mode), {"x": x, "y": y})
        checks.compare(general(function, mode, ArrayKind("f", None)), {"x": x, "y": y})


@pytest.mark.parametrize("value", [0.6, np.float64(0.6), np.array(0.6)], ids=lambda v: type(v).__name__)
@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda f: f.__name__)
def test_numbers_are_never_lost(function, value):
    """A sweep cannot add to a number in place; an array without axes may become a number in the text."""
    try:
        checks.compare(general(function, "grad"), {"x": value, "y": 2 * value})
    except ArgumentError as error:
        assert "is a number, in a text for arguments of any kind" in str(error)
