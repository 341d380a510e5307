"""nan_check: the first line of a derivative that makes what is not finite."""

import math
import re
import sys
import warnings

import numpy as np
import pytest

import autotangent as at
from autotangent.errors import ArgumentError, NonFinite


@pytest.fixture(autouse=True)
def quiet():
    with warnings.catch_warnings(action="ignore"):
        yield


def rooted(v):
    return np.sqrt(v)


def swept(x, k):
    y = x * k
    for _ in range(2):
        y = 2 * rooted(y)
    return np.sum(y)


def logarithms(x):
    total = 0.0
    for i in range(len(x)):
        y = np.log(x[i])
        total = total + y * x[i]
    return total


def reported(f, *args, **keywords):
    with pytest.raises(NonFinite) as caught:
        at.nan_check(f, **keywords)(*args)
    return caught.value


@pytest.mark.parametrize("mode", ["reverse", "forward"])
def test_nothing_is_said_of_what_is_finite(mode):
    before = sys.gettrace()
    assert at.nan_check(swept, ("x", "k"), mode=mode)(np.array([1.0, 2.0]), 3.0) is None
    assert sys.gettrace() is before


def test_an_adjoint_in_a_function_that_is_called():
    error = reported(swept, np.array([1.0, 0.0, 2.0]), 3.0)
    assert error.what == "v_bar[1] is inf, in the reverse sweep of rooted"
    assert error.place.text == "    return np.sqrt(v)" and error.place.file == __file__
    assert error.place.line == rooted.__code__.co_firstlineno + 1
    assert re.fullmatch(r"It is made by  v_bar.*  in line \d+ of .*", error.instead)


def test_a_tangent():
    error = reported(swept, np.array([1.0, 0.0, 2.0]), 3.0, mode="forward")
    assert "[1] is inf, in forward mode of rooted" in error.what and error.place.text == "    return np.sqrt(v)"


@pytest.mark.parametrize("mode, sweep", [("reverse", "the forward sweep"), ("forward", "forward mode")])
def test_a_value(mode, sweep):
    error = reported(logarithms, np.array([1.0, 0.0]), mode=mode)
    assert "is -inf" in error.what and error.what.endswith("of logarithms")
    assert error.place.text == "        y = np.log(x[i])"


def beside(x, k):
    h = np.log(k)
    return np.sum(x * h)


def test_arguments_that_are_not_finite():
    """They are not made by a line; what is made of them is found where something finite becomes so."""
    for mode in ("reverse", "forward"):
        assert at.nan_check(swept, ("x", "k"), mode=mode)(np.array([1.0, math.inf]), 2.0) is None
    assert reported(beside, np.array([math.inf]), 0.0, wrt="k").what.startswith("h is -inf")
    assert reported(lambda x, k: k * math.inf, 1.0, 2.0, wrt="k").what.startswith("what is returned")


def test_modes():
    with pytest.raises(ArgumentError) as caught:
        at.nan_check(swept, mode="both")
    assert caught.value.what == "mode is 'both'" and caught.value.instead == 'Write "forward" or "reverse".'


def in_list(x):
    xs = [np.log(x[0]), x[1]]
    return xs[0] * xs[1]


def in_dict(x):
    d = {"a": x[1], "b": np.log(x[0])}
    return d["a"] * d["b"]


def in_complex(x):
    z = np.log(x + 0j)
    return np.sum(np.abs(z))


@pytest.mark.parametrize("f, said", [(in_list, "xs[0] is"), (in_dict, "d['b'] is"), (in_complex, "z[0] is")])
def test_containers(f, said):
    assert reported(f, np.array([0.0, 1.0])).what.startswith(said)
