"""Reductions of some elements: what counts, around which mean, and how many there are."""

from typing import Any

import numpy as np


def centred(a: Any, axis: Any = None, where: Any = True, mean: Any = None) -> Any:
    """The elements less their mean, or the mean that is given; 0 for those that do not count.

    >>> centred(np.array([1.0, 9.0, 2.0]), where=np.array([True, False, True])).tolist()
    [-0.5, 0.0, 0.5]
    """
    middle = np.mean(a, axis=axis, keepdims=True, where=where) if mean is None else mean
    return np.where(where, a - middle, 0)


def divisor(
    a: Any, axis: Any = None, keepdims: bool = False, where: Any = True, ddof: Any = 0, correction: Any = None
) -> Any:
    """How many elements count for each result, less ddof; at least 0.

    >>> divisor(np.zeros((2, 3)), axis=1, where=np.array([True, False, True]), ddof=1).tolist()
    [1, 1]
    """
    counted = np.sum(np.broadcast_to(where, np.shape(a)), axis=axis, keepdims=keepdims)
    return np.maximum(counted - (ddof if correction is None else correction), 0)
