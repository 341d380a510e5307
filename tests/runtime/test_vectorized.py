"""Functions made by np.vectorize, and the Python functions that stand in for them."""

import numpy as np
import pytest

import autotangent
from autotangent.runtime.vectorized import in_python


def stepped(v):
    return 0 if v < 0 else v * v


def weighted(v, w=2.0):
    return v * w


whole = np.vectorize(stepped)
typed = np.vectorize(stepped, otypes=[float])
single = np.vectorize(stepped, otypes=[np.float32])
with_default = np.vectorize(weighted)
X = np.array([-1.0, 0.5, 2.0])


@pytest.mark.parametrize("x", [X, X[1:], X.reshape(3, 1), np.array(0.5), 2.0, X[::-1]])
def test_does_the_same(x):
    wanted, found = typed(x), in_python(typed)(x)
    assert np.array_equal(wanted, found) and wanted.dtype == found.dtype and np.shape(wanted) == np.shape(found)


def test_integers_that_numpy_makes_of_all_results_are_refused():
    assert np.array_equal(whole(X), [0, 0, 4])  # the first result is an integer
    with pytest.raises(autotangent.errors.ArgumentError, match="makes integers of all results, for the first is one"):
        autotangent.grad(lambda x: np.sum(whole(x)))(X)
    assert np.array_equal(autotangent.grad(lambda x: np.sum(whole(x)))(X[1:]), 2 * X[1:])
    assert np.array_equal(autotangent.grad(lambda x: np.sum(typed(x)))(X), [0.0, 1.0, 4.0])


@pytest.mark.parametrize("made", [single, with_default])
def test_what_does_more_is_refused(made):
    assert in_python(made) is made
    with pytest.raises(autotangent.errors.AutotangentError):
        autotangent.grad(lambda x: np.sum(made(x)))(X)
