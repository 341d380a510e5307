"""What NumPy does with a function along axes, in Python, so that a derivative can be made of it."""

from typing import Any

import numpy as np


def apply_along_axis(func1d: Any, axis: int, arr: Any, *args: Any) -> Any:
    """np.apply_along_axis of a function that gets more arguments by position only.

    >>> apply_along_axis(np.cumsum, 0, np.array([[1.0, 2.0], [3.0, 4.0]])).tolist()
    [[1.0, 2.0], [4.0, 6.0]]
    """
    moved = np.moveaxis(np.asarray(arr), axis, -1)
    rows = np.reshape(moved, (-1, moved.shape[-1]))
    if not len(rows):
        raise ValueError("Cannot apply_along_axis when any iteration dimensions are 0")
    first = func1d(rows[0], *args)
    shape = np.shape(first)
    found = np.zeros((len(rows), *shape), dtype=np.asarray(first).dtype)
    found[0] = first
    for k in range(1, len(rows)):
        found[k] = func1d(rows[k], *args)
    whole = np.reshape(found, (*moved.shape[:-1], *shape))
    return np.transpose(whole, inserted(axis, len(shape), whole.ndim))


def inserted(axis: int, n: int, rank: int) -> list[int]:
    """The order of axes in which the last n of them stand in the place of one axis that is gone.

    >>> inserted(-2, 2, 3)
    [1, 2, 0]
    """
    order = list(range(rank - n))
    place = axis % (rank - n + 1)
    order[place:place] = range(rank - n, rank)
    return order


def apply_over_axes(func: Any, a: Any, axes: Any) -> Any:
    """np.apply_over_axes.

    >>> apply_over_axes(np.sum, np.ones((2, 3)), (0, -1)).tolist()
    [[6.0]]
    """
    value = np.asarray(a)
    for axis in np.ravel(axes).tolist():
        made = func(value, axis % np.ndim(a))
        value = made if np.ndim(made) == np.ndim(value) else np.expand_dims(made, axis % np.ndim(a))
    return value
