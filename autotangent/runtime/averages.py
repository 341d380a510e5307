"""Weights of an average, brought to the axes they belong to."""

from typing import Any

import numpy as np

from autotangent.runtime.sums import unbroadcast


def aligned(weights: Any, a: Any, axis: Any = None) -> Any:
    """weights shaped so that they broadcast against a along axis, as in average(a, axis, weights).

    >>> aligned([1.0, 2.0], np.zeros((2, 3)), 0).shape
    (2, 1)
    """
    weights = np.asarray(weights)
    if axis is None or weights.shape == np.shape(a):
        return weights
    axes = [k % np.ndim(a) for k in (axis if isinstance(axis, tuple) else (axis,))]
    sorted_weights = np.transpose(weights, np.argsort(axes))
    return sorted_weights.reshape([n if k in axes else 1 for k, n in enumerate(np.shape(a))])


def unaligned(g: Any, weights: Any, a: Any, axis: Any = None) -> Any:
    """The adjoint of weights in aligned(weights, a, axis), summed over the axes they were broadcast along.

    >>> unaligned(np.ones((2, 3)), [1.0, 2.0], np.zeros((2, 3)), 0).tolist()
    [3.0, 3.0]
    """
    g = unbroadcast(g, aligned(weights, a, axis))
    if np.shape(weights) == g.shape:
        return g
    axes = [k % np.ndim(a) for k in (axis if isinstance(axis, tuple) else (axis,))]
    rest = g.reshape([n for k, n in enumerate(g.shape) if k in axes])
    return np.transpose(rest, np.argsort(np.argsort(axes)))
