"""Masks of maxima that are recorded in loops: what is equal shares, and nothing else is kept."""

import math

import numpy as np
import pytest

import autotangent


def rectified(x, y):
    h = x.copy()
    for _ in range(2):
        h[:] = np.maximum(h, y)
    return np.sum(3 * h)


def clipped(x):
    h = x.copy()
    for _ in range(2):
        h[:] = np.clip(h, -1.0, 2.0)
    return np.sum(h)


def test_what_is_equal_shares():
    x, y = np.array([-1.0, 0.0, 2.0]), np.zeros(3)
    x_bar, y_bar = autotangent.grad(rectified, wrt=("x", "y"))(x, y)
    assert x_bar.tolist() == [0.0, 0.75, 3.0]
    assert y_bar.tolist() == [3.0, 2.25, 0.0]
    assert "append(h_1)" in autotangent.grad(rectified, wrt="x").source(x, y)
    assert autotangent.grad(clipped)(np.array([-2.0, -1.0, 0.5, 2.0, 3.0])).tolist() == [0.0, 0.25, 1.0, 0.25, 0.0]


def test_nan_is_passed_on():
    x_bar = autotangent.grad(rectified, wrt="x")(np.array([np.nan, 1.0]), np.zeros(2))
    assert np.isnan(x_bar[0]) and x_bar[1] == 3.0


def test_masks_take_the_precision_of_the_arguments():
    x_bar = autotangent.grad(rectified, wrt="x")(np.array([-1.0, 0.0, 2.0], np.float32), np.zeros(3, np.float32))
    assert x_bar.dtype == np.float32 and x_bar.tolist() == [0.0, 0.75, 3.0]


def positive(v):
    return np.maximum(v, 0.0)


def root(v):
    return np.sqrt(v)


def of_function(v):
    return np.sum(root(np.maximum(v, 0.0)))


def written_in_place(v):
    np.maximum(v, 0.0, out=v)
    return np.sum(np.sqrt(v))


def later(v):
    parts = [v, positive(v)]
    cut = {"of": np.maximum(parts[0], 0.0)}
    twice = 2 * cut["of"]
    return np.sum(np.sqrt(twice / 2))


def in_turns(v):
    total = 0.0
    for x in v:
        total += np.sqrt(np.maximum(x, 0.0)) + 0.0 * math.sqrt(max(x, 0.0))
    return total


def mask_as_numbers(v):
    return np.sum(np.sqrt((v > 0).astype(float) * v))


CUT_OFF = {
    "of a function": of_function,
    "in place": written_in_place,
    "through containers": later,
    "in turns": in_turns,
    "mask as numbers": mask_as_numbers,
}


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("cut", CUT_OFF.values(), ids=CUT_OFF)
def test_cut_off(cut):
    """What was cut off has derivative 0, of the first and second order, in both modes."""
    v, ones = np.array([-1.0, 0.25, 4.0]), np.ones(3)
    gradient = autotangent.grad(cut)
    assert gradient(v.copy()).tolist() == [0.0, 1.0, 0.25]
    assert autotangent.jvp(cut)(v.copy(), v_dot=ones)[1] == 1.25
    assert autotangent.hvp(cut)(v.copy(), v_dot=ones).tolist() == [0.0, -2.0, -0.03125]
    again = autotangent.vjp(gradient)
    np.testing.assert_allclose(again(v.copy(), **{again.seeds[0]: ones}), [0.0, -2.0, -0.03125])
