"""`# autotangent: ignore`: what a line computes is a constant for the derivative, or the comment is refused."""

import math

import numpy as np
import pytest

import autotangent as at
from autotangent.errors import Unsupported


def square(v):
    return v * v


class Gauge:
    def __init__(self, level):
        self.level = level

    def read(self):
        return self.level**2

    def raise_by(self, rate):
        self.level = self.level * rate


def assigned(x):
    y = x * x
    z = 3 * y  # autotangent: ignore
    return y * z


def added(x):
    y = x * x
    y += square(x)  # autotangent: ignore
    return y * x


def stored(x):
    u = np.array([x, 2 * x])
    u[0] = square(x) * x  # autotangent: ignore
    return np.sum(u * u)


def appended_and_popped(x):
    xs = [x, x * x]
    xs.append(x * 3)  # autotangent: ignore
    y = xs.pop(0)  # autotangent: ignore
    return xs[0] * xs[1] * y


def over_lines(x):
    y = (
        x if x > 1 else square(x)  # autotangent: ignore
    )
    return y * x


def looped(x):
    s = 0.0
    for v in [x, x * x]:  # autotangent: ignore
        s += v * x
    return s


def inside(x):
    def g(z):
        w = z * x  # autotangent: ignore
        return w * z

    return g(x)


def captured(x):
    h = lambda z: z * x  # noqa: E731
    y = h(x)  # autotangent: ignore
    return y * x


def helper(v):
    r = math.sin(v)  # autotangent: ignore
    return r * v


def called(x):
    return sum([v * x for v in [x, 2 * x]]) + helper(x)


def comprehended(x):
    a = sum([v * x for v in [x, 2 * x] if v > 0])  # autotangent: ignore
    b = (c := x * 2) * 3  # autotangent: ignore
    return a * x + b * c * x


def measured(x):
    gauge = Gauge(x)
    y = gauge.read()  # autotangent: ignore
    return gauge.read() * y


def in_a_head(x):
    if x > 1:  # autotangent: ignore
        x = x * x
    return x


def named_twice(x):
    u = np.array([x, 2 * x])
    v = u  # autotangent: ignore
    print(np.sum(v), "# autotangent: ignore")
    return np.sum(u)


def returned(x):
    return x * x  # autotangent: ignore


@pytest.mark.parametrize("x", [2.0, 0.7])
@pytest.mark.parametrize(
    ("f", "expected"),
    [
        (assigned, lambda x: 2 * x * (3 * x * x)),
        (added, lambda x: 2 * x * x + 2 * x * x),
        (stored, lambda x: 8 * x),
        (appended_and_popped, lambda x: 2 * x * (3 * x * x)),
        (over_lines, lambda x: x if x > 1 else x * x),
        (looped, lambda x: x + x * x),
        (inside, lambda x: x * x),
        (captured, lambda x: x * x),
        (called, lambda x: 6 * x + math.sin(x)),
        (comprehended, lambda x: 3 * x * x + 12 * x * x),
        (measured, lambda x: 2 * x * x * x),
        (in_a_head, lambda x: 2 * x if x > 1 else 1.0),
        (named_twice, lambda x: 3.0),
        (returned, lambda x: 0.0),
    ],
)
def test_what_is_ignored_is_constant(f, expected, x, capsys):
    value, x_bar = at.value_and_grad(f)(x)
    y, y_dot = at.jvp(f)(x, x_dot=1.0)
    assert value == y == f(x)
    assert x_bar == at.grad(f)(x) == pytest.approx(expected(x), rel=1e-14)
    assert y_dot == pytest.approx(expected(x), rel=1e-14)


def written_by_a_method(x):
    gauge = Gauge(x)
    gauge.raise_by(x)  # autotangent: ignore
    return gauge.read()


def fill(u, v):
    u[0] = v


def written_by_a_helper(x):
    u = np.array([x, 2 * x])
    fill(u, x)  # autotangent: ignore
    return np.sum(u)


def written_under_another_name(x):
    u = np.array([x, 2 * x])
    v = u[:]  # autotangent: ignore
    v *= x
    return np.sum(u)


def without_expression(x):
    # autotangent: ignore
    return x * x


@pytest.mark.parametrize(
    ("f", "message"),
    [
        (written_by_a_method, "the ignored line writes what the derivative follows"),
        (written_by_a_helper, "the ignored line writes what the derivative follows"),
        (written_under_another_name, "the ignored line gives another name to an array or object that is written"),
        (without_expression, "on a line without an expression"),
    ],
)
def test_what_cannot_be_ignored_is_refused(f, message):
    for derivative in (lambda: at.grad(f)(2.0), lambda: at.jvp(f)(2.0, x_dot=1.0)):
        with pytest.raises(Unsupported, match=message) as caught:
            derivative()
        assert "autotangent: ignore" in caught.value.place.text and caught.value.instead


def test_the_comment_is_part_of_the_source(tmp_path, monkeypatch):
    """Writing it into a file derives the gradient anew."""
    monkeypatch.setenv("AUTOTANGENT_CACHE", "rw")
    monkeypatch.setenv("AUTOTANGENT_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.syspath_prepend(tmp_path)
    path = tmp_path / "ignored_later.py"
    text = "def f(x):\n    y = x * x{}\n    return x * y\n"
    found = []
    for comment in ("", "  # autotangent: ignore"):
        path.write_text(text.format(comment))
        space = {"__name__": "ignored_later", "__file__": str(path)}
        exec(compile(path.read_text(), str(path), "exec"), space)
        space["f"].__autotangent_source__ = path.read_text()
        found.append(at.grad(space["f"])(2.0))
    assert found == [12.0, 4.0]
