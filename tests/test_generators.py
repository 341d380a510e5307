"""Generators and other iterators: what is computed at once here, and bit by bit in the program, is right or refused."""

import linecache

import numpy as np
import pytest

import autotangent as at
from autotangent.errors import Unsupported

LOG = []


def items(xs):
    for k in range(len(xs)):
        yield xs[k] * 2


def note(k):
    LOG.append(k)
    return k


def noted(n):
    for k in range(n):
        yield note(k)


def steps(size, count):
    for k in range(count):
        yield size * (k + 1)


def powers(size):
    while size < 100:
        yield size
        size = size * 2


class Held:
    def __init__(self, x):
        self.x = x

    def items(self, n):
        for k in range(n):
            yield self.x * k


def written_through_another_name(x):
    xs = [x, x, x]
    same = xs
    y = 0.0
    for v in items(xs):
        y += v
        same[2] = y  # here
    return y


def an_attribute(x):
    held = Held(x)
    y = 0.0
    for v in held.items(3):
        y += v
        held.x = held.x * 2  # here
    return y


def a_named_expression(x):
    xs = [x, x, x]
    g = (v * 2 for v in xs)
    xs[0] = x * x  # here
    return sum(g)


def noticed(x):
    y = x
    for k in noted(3):  # here
        y = y * k + x
    return y


def left_and_gone_on(x):
    g = steps(2.0, 3)
    y = x
    for a in g:  # here
        if a > 3:
            break
        y = y * a * a
    for _ in g:
        y = y * x
    return y


def left_early(x):
    y = x
    for a in map(abs, powers(2.0)):  # here
        y = y * a
        if y > 9:
            break
    return y


def handed_on(x):
    return folded(steps(2.0, 2), x)


def folded(it, x):
    y = x
    for v in it:  # here
        y = y * v
    return y


REFUSED = [
    written_through_another_name,
    an_attribute,
    a_named_expression,
    noticed,
    left_and_gone_on,
    left_early,
    handed_on,
]


@pytest.mark.parametrize("f", REFUSED, ids=lambda f: f.__name__)
def test_refused_at_the_line(f):
    with pytest.raises(Unsupported) as caught:
        at.grad(f)(1.7)
    place = caught.value.place
    assert "# here" in (place.text or linecache.getline(place.file, place.line)), caught.value
    assert "list(" in str(caught.value) or "Loop over" in str(caught.value)


def whole(xs):
    held = []
    for x in xs:
        held.append(x)
        yield held


def row_of(xs):
    held = np.zeros((2, 2))
    for x in xs:
        held[0, 0] = x
        yield held[0]


def row_in_list(xs):
    held = []
    for x in xs:
        held.append(np.array([x, 1.0]))
        held[0] += x
        yield held[0]


def given_away(xs):
    held, all_held = [], []
    for x in xs:
        all_held.append(held)
        held.append(x)
        yield all_held[0]


@pytest.mark.parametrize("generator", [whole, row_of, row_in_list, given_away], ids=lambda f: f.__name__)
def test_what_changes_after_it_was_yielded_is_refused(generator):
    def total(x):
        return sum([r[0] * r[-1] for r in generator(x)])

    with pytest.raises(Unsupported):
        at.grad(total)(np.array([0.5, 2.0, 3.0]))
