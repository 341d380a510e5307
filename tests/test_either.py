"""What may be a number or memory when a text runs: the adjoint of a number goes back to where the number came from."""

import numpy as np
import pytest

import autotangent as at
from autotangent.errors import AliasError
from autotangent.transform.either import Either


def begun(x, k=1):
    """Two unlike things: which of them is given back is known when it runs."""
    return [x, [x, x * x]][k]


def held_twice(x, y):
    w = begun(x)
    z = w[1]
    rows = [z, y]
    w[0] = z * y
    return rows[0] * y * w[0]


def under_two_names(x, y):
    w = begun(x * y)
    z = w[1]
    u = z
    held = {"z": z, "u": [z, u]}
    held["u"].append(u)
    w[0] = z
    w[1] = u * y
    return z * u * w[1] * held["z"] * held["u"][2] * held["u"][0] * w[0]


def on_paths(x, y):
    w = begun(x * y)
    z = w[0]
    if y > 0.0:
        z = w[1]
    w[1] = z
    return z * w[1]


def in_turn(x, y):
    w = begun(x * y)
    rows = []
    for k in range(3):
        z = w[k % 2]
        rows.append((z, y))
        w[1] = z + x
    return rows[1][0] * rows[2][0] * w[1] * rows[0][1]


def a_number_among_rows(x, y):
    rows = [np.full(2, x)]
    for k in range(3):
        if k == 1:
            z = x * y
        else:
            z = np.array([x, k * y])
        rows.append(z)
    rows[0] = rows[1]
    rows[0][0] = x * y
    return np.sum(rows[0] * y) + np.sum(rows[2] * rows[2] * x) + np.sum(rows[3] * x)


def a_number_read_before(x, y):
    rows = [np.full(2, x)]
    total = 0.0
    for k in range(3):
        if k == 1:
            z = x * y
            total = total + z * z
        else:
            z = np.array([x, k * y])
        rows.append(z)
    rows[0] = rows[1]
    rows[0][0] = x * y
    return np.sum(rows[0] * y) + np.sum(rows[2] * rows[2] * x) + total


def slope(f, x, y, h=1e-6):
    return (f(x + h, y) - f(x - h, y)) / (2 * h), (f(x, y + h) - f(x, y - h)) / (2 * h)


@pytest.mark.parametrize("f", [held_twice, under_two_names, in_turn], ids=lambda f: f.__name__)
def test_numbers_go_back(f, monkeypatch):
    monkeypatch.setattr(Either, "derived", True)
    text = at.grad(f, ("x", "y"))
    assert text(0.7, 1.1) == pytest.approx(slope(f, 0.7, 1.1), rel=1e-7)
    assert "item_beside" in text.source()


def test_a_number_becomes_an_array(monkeypatch):
    """The adjoint of a name that is a number on one path and an array on another changes in place on both."""
    monkeypatch.setattr(Either, "derived", True)
    text = at.grad(a_number_among_rows, ("x", "y"))
    assert text(0.7, 1.1) == pytest.approx(slope(a_number_among_rows, 0.7, 1.1), rel=1e-7)
    assert "z = np.asarray(t_" in text.source()


def test_a_number_that_is_read_elsewhere_is_refused(monkeypatch):
    monkeypatch.setattr(Either, "derived", True)
    with pytest.raises(AliasError, match="z is a number on one path and an array on another"):
        at.grad(a_number_read_before, ("x", "y"))(0.7, 1.1)


def test_a_number_with_two_origins_is_refused(monkeypatch):
    monkeypatch.setattr(Either, "derived", True)
    with pytest.raises(AliasError, match="z is a number, where"):
        at.grad(on_paths, ("x", "y"))(0.7, 1.1)
