"""Transposes and partials of what orders elements: sort and median. Equal elements share evenly."""

from typing import Any

import numpy as np


def sorted_like(v: Any, x: Any, axis: Any = -1) -> Any:
    """v in the order that sorts x: the tangent of sort(x). Where elements of x are equal, v is averaged.

    >>> sorted_like(np.array([1.0, 2.0, 4.0]), np.array([5.0, 3.0, 5.0])).tolist()
    [2.0, 2.5, 2.5]
    """
    x, v = _flat_if_none(x, axis), _flat_if_none(v, axis)
    axis = -1 if axis is None else axis
    order = np.argsort(x, axis=axis, kind="stable")
    taken = np.take_along_axis(np.broadcast_to(v, x.shape), order, axis=axis)
    return _average_equal(taken, np.take_along_axis(x, order, axis=axis), axis)


def unsorted_like(g: Any, x: Any, axis: Any = -1) -> Any:
    """The adjoint of x in y = sort(x): g sent back to where the elements came from.

    >>> unsorted_like(np.array([1.0, 2.0, 4.0]), np.array([5.0, 3.0, 5.0])).tolist()
    [3.0, 1.0, 3.0]
    """
    shape = np.shape(x)
    x = _flat_if_none(x, axis)
    axis = -1 if axis is None else axis
    order = np.argsort(x, axis=axis, kind="stable")
    shared = _average_equal(np.broadcast_to(g, x.shape), np.take_along_axis(x, order, axis=axis), axis)
    x_bar = np.empty(x.shape, shared.dtype)
    np.put_along_axis(x_bar, order, shared, axis=axis)
    return x_bar.reshape(shape)


def middle(x: Any, axis: Any = None) -> Any:
    """The derivative of the median of x: 1 at the middle element, 1/2 at each of two, equal elements share evenly.

    >>> middle(np.array([3.0, 1.0, 2.0])).tolist(), middle(np.array([4.0, 1.0, 2.0, 3.0])).tolist()
    ([0.0, 0.0, 1.0], [0.0, 0.0, 0.5, 0.5])
    """
    x = np.asarray(x)
    axes = tuple(range(x.ndim)) if axis is None else tuple(np.mod(axis, x.ndim).reshape(-1).tolist())
    last = tuple(range(x.ndim - len(axes), x.ndim))
    moved = np.moveaxis(x, axes, last)
    flat = moved.reshape(*moved.shape[: x.ndim - len(axes)], -1)
    n = flat.shape[-1]
    weights = np.zeros(flat.shape, flat.dtype if flat.dtype.kind == "f" else float)
    weights[..., (n - 1) // 2] += 0.5
    weights[..., n // 2] += 0.5
    weights[np.isnan(flat).any(axis=-1)] = np.nan
    return np.moveaxis(unsorted_like(weights, flat).reshape(moved.shape), last, axes)


def _flat_if_none(x: Any, axis: Any) -> Any:
    return np.asarray(x) if axis is not None else np.ravel(x)


def _average_equal(v: Any, ordered: Any, axis: int) -> Any:
    """v averaged over runs of equal elements of `ordered`."""
    v, ordered = np.moveaxis(v, axis, -1), np.moveaxis(ordered, axis, -1)
    starts = np.ones(ordered.shape, bool)
    starts[..., 1:] = ordered[..., 1:] != ordered[..., :-1]
    if not starts.all():
        run = np.cumsum(starts.reshape(-1)) - 1
        total = np.zeros(run[-1] + 1, v.dtype)
        np.add.at(total, run, v.reshape(-1))
        v = (total / np.bincount(run))[run].reshape(v.shape).astype(v.dtype)
    return np.moveaxis(v, -1, axis)
