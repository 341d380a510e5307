"""What the primal raises its derivatives raise, in all modes: also where nobody reads what the statement computes."""

# ruff: noqa: F841  what nobody reads is the point
import math

import numpy as np
import pytest

import autotangent as at

TABLE = {"a": 1.0}


def asserts(x):
    assert x > 2, "too small"
    return x * x


def asserts_in_loop(x):
    y = x
    for k in range(3):
        y = y * x
        assert y < 4, f"too large in turn {k}"
    return y


def raises(x):
    if x < 2:
        raise ValueError(f"{x} is too small")
    return x * x


def unread_index(x):
    values = [x, x * x]
    y = values[2]
    return x * x


def unread_key(x):
    y = TABLE["b"] * x
    return x * x


def unread_domain(x):
    y = math.sqrt(x - 5)
    return x * x


def unread_inverse(x):
    y = np.linalg.inv(np.ones((2, 2)) * x)
    return x * x


def unread_slot(x):
    v = np.array([x, x * x])
    w = v[5]
    return np.sum(v)


def helper(x):
    assert x > 2, "the helper says no"
    return x * x


def in_a_helper(x):
    return helper(x) * x


def helper_that_is_not_read(x):
    y = helper(x)
    return x * x


FUNCTIONS = [f for f in list(globals().values()) if getattr(f, "__module__", "") == __name__ and f is not helper]
MODES = {
    "grad": lambda f: at.grad(f)(1.5),
    "value_and_grad": lambda f: at.value_and_grad(f)(1.5),
    "vjp": lambda f: at.vjp(f)(1.5, y_bar=1.0),
    "jvp": lambda f: at.jvp(f)(1.5, x_dot=1.0),
    "pullback": lambda f: at.pullback(f)(1.5),
}


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("f", FUNCTIONS, ids=lambda f: f.__name__)
def test_raises_as_the_primal(f, mode):
    with pytest.raises(Exception) as primal:
        f(1.5)
    with pytest.raises(type(primal.value)) as caught:
        MODES[mode](f)
    assert first_line(caught.value) == first_line(primal.value)


def first_line(error):
    """What an error says, without what pytest adds to assertions."""
    return str(error).splitlines()[0]
