"""Transposes of looks at an array that show an element more than once."""

from typing import Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from autotangent.runtime.shapes import untake


def unwindowed(g: Any, x: Any, window_shape: Any, axis: Any = None) -> Any:
    """The adjoint of x in sliding_window_view(x, window_shape, axis): each element the sum over its windows.

    >>> unwindowed(np.ones((2, 2)), np.zeros(3), 2).tolist()
    [1.0, 2.0, 1.0]
    """
    places = np.arange(np.size(x)).reshape(np.shape(x))
    return untake(g, x, sliding_window_view(places, window_shape, axis))


def strided_positions(x: Any, shape: Any = None, strides: Any = None) -> Any:
    """Which elements of x, counted along its axes, are in as_strided(x, shape, strides).

    >>> strided_positions(np.zeros(4), (2, 3), (8, 8)).tolist()
    [[0, 1, 2], [1, 2, 3]]

    Raises:
        ValueError: memory between or beyond the elements of x.
    """
    x = np.asarray(x)
    places = sum(np.ix_(*(n * np.arange(m) for m, n in zip(x.shape, x.strides)))) if x.ndim else np.zeros((), int)
    order = np.argsort(places, axis=None, kind="stable")
    held = np.ravel(places)[order]
    shape = x.shape if shape is None else tuple(np.reshape(shape, -1).tolist())
    strides = x.strides if strides is None else tuple(np.reshape(strides, -1).tolist())
    wanted = sum(np.ix_(*(n * np.arange(m) for m, n in zip(shape, strides)))) if shape else np.zeros((), int)
    found = np.minimum(np.searchsorted(held, wanted), max(0, held.size - 1))
    if np.size(wanted) and not (held.size and np.array_equal(held[found], wanted)):
        raise ValueError("as_strided shows memory that is no element of the array: its derivative is not known")
    return order[found]
