"""Transposes of what puts elements in an order: sort, sorted, ravel."""

from collections.abc import Callable
from typing import Any

import numpy as np


def sorted_like(v: Any, x: Any, axis: Any = -1) -> Any:
    """v in the order that sorts x: the tangent of sort(x). Equal elements keep the order that argsort gives them, so
    that what the function itself gathers by argsort(x) fits.

    >>> sorted_like(np.array([1.0, 2.0, 4.0]), np.array([5.0, 3.0, 5.0])).tolist()
    [2.0, 1.0, 4.0]
    """
    return _taken(v, x, axis, np.argsort)


def unsorted_like(g: Any, x: Any, axis: Any = -1) -> Any:
    """The adjoint of x in y = sort(x): g sent back to where the elements came from.

    >>> unsorted_like(np.array([1.0, 2.0, 4.0]), np.array([5.0, 3.0, 5.0])).tolist()
    [2.0, 1.0, 4.0]
    """
    return _sent_back(g, x, axis, np.argsort)


def partitioned_like(v: Any, x: Any, y: Any, axis: Any = -1) -> Any:
    """v in the order of y = partition(x, ...): its tangent.

    >>> x = np.array([5.0, 3.0, 4.0, 1.0]); y = np.partition(x, 1)
    >>> bool(np.all(partitioned_like(x, x, y) == y))
    True
    """
    return _taken(v, x, axis, lambda x, axis: _sources(x, y, axis))


def unpartitioned_like(g: Any, x: Any, y: Any, axis: Any = -1) -> Any:
    """The adjoint of x in y = partition(x, ...): g sent back to where the elements came from.

    >>> x = np.array([5.0, 3.0, 4.0]); unpartitioned_like(np.partition(x, 1), x, np.partition(x, 1)).tolist()
    [5.0, 3.0, 4.0]
    """
    return _sent_back(g, x, axis, lambda x, axis: _sources(x, y, axis))


def _taken(v: Any, x: Any, axis: Any, places: Callable[..., Any]) -> Any:
    """v in the order of an arrangement of x. places: (x, axis=) -> where in x each element of it stands."""
    x, v = _flat_if_none(x, axis), _flat_if_none(v, axis)
    axis = -1 if axis is None else axis
    return np.take_along_axis(np.broadcast_to(v, x.shape), places(x, axis=axis), axis=axis)


def _sent_back(g: Any, x: Any, axis: Any, places: Callable[..., Any]) -> Any:
    """The transpose of that: each element of g goes to where it was taken from."""
    shape = np.shape(x)
    x = _flat_if_none(x, axis)
    axis = -1 if axis is None else axis
    x_bar = np.empty(x.shape, np.asarray(g).dtype)
    np.put_along_axis(x_bar, places(x, axis=axis), np.broadcast_to(g, x.shape), axis=axis)
    return x_bar.reshape(shape)


def _sources(x: Any, y: Any, axis: int) -> Any:
    """Where in x each element of y stands, which has the same elements in another order."""
    places = np.empty(np.shape(y), int)
    np.put_along_axis(places, np.argsort(y, axis=axis), np.argsort(x, axis=axis), axis=axis)
    return places


def ordered_like(v: Any, xs: Any, key: Any = None, reverse: bool = False) -> list:
    """The tangent of Python's sorted(xs, key=key, reverse=reverse) for the tangents v of its items.

    >>> ordered_like([1.0, 2.0, 4.0], [5.0, 3.0, 5.0])
    [2.0, 1.0, 4.0]
    """
    return [v[k] for k in _order(xs, key, reverse)]


def unordered_like(g: Any, xs: Any, key: Any = None, reverse: bool = False) -> list:
    """The adjoints of the items in ys = sorted(xs, key=key, reverse=reverse).

    >>> unordered_like([1.0, 2.0, 4.0], [5.0, 3.0, 5.0])
    [2.0, 1.0, 4.0]
    """
    found: list = [0.0] * len(xs)
    for k, part in zip(_order(xs, key, reverse), g):
        found[k] = part
    return found


def raveled_like(v: Any, a: Any, order: Any) -> Any:
    """The tangent of ravel(a, order): v in the order in which the elements of a are read.

    >>> raveled_like(np.array([[1.0, 2.0], [3.0, 4.0]]), np.asfortranarray(np.zeros((2, 2))), "K").tolist()
    [1.0, 3.0, 2.0, 4.0]
    """
    return np.ravel(np.broadcast_to(v, np.shape(a)))[_positions(a, order)]


def unraveled_like(g: Any, a: Any, order: Any) -> Any:
    """The adjoint of a in ravel(a, order).

    >>> unraveled_like(np.array([1.0, 2.0, 3.0, 4.0]), np.asfortranarray(np.zeros((2, 2))), "K").tolist()
    [[1.0, 3.0], [2.0, 4.0]]
    """
    a_bar = np.empty(np.size(a), np.asarray(g).dtype)
    a_bar[_positions(a, order)] = g
    return a_bar.reshape(np.shape(a))


def _order(xs: Any, key: Any, reverse: bool) -> list[int]:
    return sorted(range(len(xs)), key=xs.__getitem__ if key is None else lambda k: key(xs[k]), reverse=reverse)


def _positions(a: Any, order: Any) -> Any:
    """Which element, counted row by row, is read as the first, second, ..."""
    numbered = np.empty_like(a, dtype=np.intp)
    numbered[...] = np.arange(numbered.size).reshape(numbered.shape)
    return numbered.ravel(order=order)


def _flat_if_none(x: Any, axis: Any) -> Any:
    return np.asarray(x) if axis is not None else np.ravel(x)
