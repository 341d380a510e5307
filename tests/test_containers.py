"""Containers of the standard library: what is refused, at its line, and what raises as in the program."""

import collections

import pytest

import autotangent as at
from autotangent.errors import Unsupported


def counted(x):
    c = collections.Counter("ab")
    c["a"] += x  # here
    return c["a"]


def counted_later(x):
    c = collections.Counter("ab")
    c.update({"a": x})  # here
    return c["a"]


def counted_at_first(x):
    c = collections.Counter({"a": x})  # here
    return c["a"]


def in_a_slot(x):
    d = {"inner": {"a": x}}
    return d["inner"].popitem()[1]  # here


@pytest.mark.parametrize("f", [counted, counted_later, counted_at_first, in_a_slot], ids=lambda f: f.__name__)
def test_refused_at_the_line(f):
    with pytest.raises(Unsupported) as caught:
        at.grad(f)(1.7)
    assert "# here" in caught.value.place.text, caught.value


def emptied(x):
    d = {"a": x}
    d.popitem()
    return d.popitem()[1]


def sliced(x):
    q = collections.deque([x, 2 * x])
    return q[1:][0] * x


@pytest.mark.parametrize("f", [emptied, sliced], ids=lambda f: f.__name__)
def test_raises_what_the_program_raises(f):
    with pytest.raises((KeyError, TypeError)) as expected:
        f(1.7)
    for derivative in (at.grad(f), at.value_and_grad(f), lambda x: at.jvp(f)(x, x_dot=1.0)):
        with pytest.raises((expected.type, Unsupported)) as caught:
            derivative(1.7)
        assert caught.type is Unsupported or str(caught.value) == str(expected.value)
