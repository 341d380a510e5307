"""trace_gradients: the adjoints of a reverse sweep, in the order in which it makes them."""

import math
import sys

import numpy as np

import autotangent as at


def squared(v):
    return v * v


def loss(x, k):
    h = np.zeros(2)
    for i in range(2):
        h[i] = k * math.sin(x[i])
    total = np.sum(squared(h))
    return total


X = np.array([0.5, 1.5])


def test_adjoints_in_their_order():
    before = sys.gettrace()
    steps = at.trace_gradients(loss, ("x", "k"), names=("h", "x"))(X, 2.0)
    assert sys.gettrace() is before
    h = 2.0 * np.sin(X)
    assert np.allclose(next(s.value for s in steps if s.name == "h_bar" and np.any(s.value)), 2 * h)
    x_bars = [s for s in steps if s.name == "x_bar" and s.primal == "h[i] = k * math.sin(x[i])" and np.any(s.value)]
    assert [np.count_nonzero(s.value) for s in x_bars] == [1, 2]
    assert np.allclose(x_bars[-1].value, at.grad(loss)(X, 2.0)) and not np.allclose(x_bars[0].value, x_bars[1].value)


def test_functions_that_are_called():
    steps = at.trace_gradients(loss)(X, 2.0)
    inside = [s for s in steps if s.function == "squared"]
    assert inside and all(s.primal == "return v * v" for s in inside)
    assert "squared: return v * v" in str(inside[0])


class Spring:
    def __init__(self, k):
        self.k = k

    @at.differentiable
    def energy(self, x):
        e = self.k * x * x
        return 0.5 * e


def test_methods():
    steps = at.trace_gradients(Spring(4.0).energy, names=("x",))(3.0)
    assert [s.value for s in steps] == [12.0]


def added_up(v):
    return np.sum(v[1:] * v[:-1])


def test_what_a_function_adds():
    steps = at.trace_gradients(lambda x: added_up(x) + added_up(2 * x))(X)
    added = [(s.name, s.value.tolist()) for s in steps if s.text.startswith("added_up_rev(")]
    assert added == [("x_bar", [1.5, 0.5]), ("t_2_bar", [3.0, 1.0])]  # and not the seed, a number


def test_statements_over_several_lines():
    def long(elongation, stiffness, displacement):
        total = 0.0
        for _ in range(2):
            total = total + np.sum(np.sin(elongation * stiffness + displacement) * np.cos(stiffness) * elongation**3)
        return total

    steps = at.trace_gradients(long, names=("elongation",))(X, 2 * X, 3 * X)
    assert "elongation_bar += (\n" in at.pullback(long).source(X, X, X)
    assert [s.value.any() for s in steps] == [False, True, True]
