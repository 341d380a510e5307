"""Transposes of broadcasting, of reductions, of products and of reading by index."""

import math
from typing import Any

import numpy as np


def unbroadcast(g: Any, x: Any) -> Any:
    """Sum `g` over the axes along which `x` was broadcast, so that the result has the shape of `x`; the real part, if
    `x` is real.

    >>> unbroadcast(np.ones((3, 4)), np.zeros((3, 1))).tolist()
    [[4.0], [4.0], [4.0]]
    >>> unbroadcast(2 + 1j, 1.0), unbroadcast(2 + 1j, 1j)
    (2.0, (2+1j))
    """
    wide = g.dtype.kind == "c" if isinstance(g, np.ndarray) else isinstance(g, (complex, np.complexfloating))
    if wide and np.asarray(x).dtype.kind in "fiub":
        g = g.real
    if isinstance(g, np.ndarray) and isinstance(x, np.ndarray) and g.shape == x.shape:  # np.shape takes longer
        return g
    shape = np.shape(x)
    if np.shape(g) == shape:
        return g
    g = np.asarray(g)
    if g.ndim < len(shape) or any(m != n and m == 1 for m, n in zip(g.shape[g.ndim - len(shape) :], shape)):
        return np.broadcast_to(g, shape)
    extra = g.ndim - len(shape)
    stretched = (k for k, n in enumerate(shape, extra) if n == 1 and g.shape[k] != 1)
    total = np.add.reduce(g, axis=(*range(extra), *stretched))
    return total.reshape(shape) if shape else total


def spread(g: Any, x: Any, axis: Any = None, keepdims: bool = False) -> Any:
    """The transpose of a sum: `g` stretched over the axes of `x` that were summed. A read-only view.

    >>> spread(np.array([1.0, 2.0]), np.zeros((2, 3)), axis=1).tolist()
    [[1.0, 1.0, 1.0], [2.0, 2.0, 2.0]]
    """
    shape = np.shape(x)
    if axis is not None and not keepdims and shape:
        axes = axis if isinstance(axis, tuple) else (axis,)
        g = np.expand_dims(g, tuple(a % len(shape) for a in axes))
    return g if shape and np.shape(g) == shape else np.broadcast_to(g, shape)


def spread_over(g: Any, items: Any) -> Any:
    """The transpose of Python's sum: `g` for each item, summed over the axes along which an item was broadcast.

    >>> spread_over(2.0, [1.0, 3.0]), spread_over(np.ones(2), [0.0, np.zeros(2)])
    ([2.0, 2.0], [np.float64(2.0), array([1., 1.])])
    """
    if isinstance(items, np.ndarray):
        return np.broadcast_to(g, items.shape)
    return [unbroadcast(g, x) for x in items]


def count(x: Any, axis: Any = None) -> int:
    """How many elements of x one result of a reduction over axis is made of.

    >>> count(np.zeros((2, 3))), count(np.zeros((2, 3)), 1), count(np.zeros((2, 3, 4)), (0, -1))
    (6, 3, 8)
    """
    if axis is None:
        return np.size(x)
    return math.prod(np.shape(x)[k] for k in (axis if isinstance(axis, tuple) else (axis,)))


def accumulate_at(x_bar: Any, index: Any, g: Any) -> None:
    """x_bar[index] += g, counting repeated indices as often as they occur.

    >>> x_bar = np.zeros(3); accumulate_at(x_bar, [0, 0, 2], 1.0); x_bar.tolist()
    [2.0, 0.0, 1.0]
    """
    np.add.at(x_bar, index, g)


def matmul_left(g: Any, a: Any, b: Any) -> Any:
    """The adjoint of a in c = a @ b, for operands of any rank."""
    g, a, b = np.asarray(g), np.asarray(a), np.asarray(b)
    if b.ndim == 1:
        return g[..., None] * b if a.ndim > 1 else g * b
    if a.ndim == 1:
        return unbroadcast((b @ g[..., None])[..., 0], a)
    return unbroadcast(g @ np.swapaxes(b, -1, -2), a)


def matmul_right(g: Any, a: Any, b: Any) -> Any:
    """The adjoint of b in c = a @ b, for operands of any rank."""
    g, a, b = np.asarray(g), np.asarray(a), np.asarray(b)
    if a.ndim == 1:
        return unbroadcast(a[..., None] * g[..., None, :], b) if b.ndim > 1 else g * a
    if b.ndim == 1:
        return unbroadcast((np.swapaxes(a, -1, -2) @ g[..., None])[..., 0], b)
    return unbroadcast(np.swapaxes(a, -1, -2) @ g, b)


def taken_last(x_bar: Any, index: Any) -> Any:
    """x_bar[index] for a store at these positions: where a position is repeated only its last entry gets the adjoint.

    >>> taken_last(np.array([1.0, 2.0, 3.0]), [0, 0, 2]).tolist()
    [0.0, 1.0, 3.0]
    """
    numbers = np.arange(x_bar.size).reshape(x_bar.shape)
    places = numbers[index]
    order = np.arange(places.size).reshape(places.shape)
    last = np.full(x_bar.size, -1)
    np.maximum.at(last, places.ravel(), order.ravel())
    return np.where(last[places] == order, x_bar[index], 0.0)
