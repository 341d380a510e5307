"""Masks of maxima that are recorded in loops: what is equal shares, and nothing else is kept."""

import numpy as np

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
