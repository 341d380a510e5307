"""Calls of libraries that carry no derivative: what they do is looked at, but not for long."""

import numpy as np
from scipy import optimize

import autotangent
from autotangent.analysis import reading


def fitted(x, data):
    best = optimize.minimize(lambda m: np.sum((data - m) ** 2), np.zeros(1))
    return x**2 * best.x[0]


def test_a_library_is_read_in_part(monkeypatch):
    looked_at = []
    inside = reading.reading

    def counting(callee):
        looked_at.append(callee.name)
        return inside(callee)

    monkeypatch.setattr("autotangent.analysis.higher.reading", counting)
    gradient = autotangent.grad(fitted)(3.0, np.array([1.0, 2.0, 6.0]))
    np.testing.assert_allclose(gradient, 6 * 3.0, rtol=1e-6)
    assert reading.LIMIT / 2 < len(looked_at) < 20 * reading.LIMIT
    assert not reading.within_library()


def scaled(x, data):
    return np.sum(x * data**2)


def traced(x):
    places = autotangent.adjoint_lines(scaled, 31, 1.0, np.ones(2))
    return x * len(places)


def test_this_package_is_not_read():
    assert autotangent.grad(traced)(1.0) == traced(1.0)
