"""Products of all elements but one, and running products: right where elements are zero, since nothing is divided."""

from typing import Any

import numpy as np


def products_of_others(x: Any, axis: Any = None) -> Any:
    """For each element the product of the others along axis: the derivative of the product.

    >>> products_of_others([2.0, 0.0, 5.0]).tolist()
    [0.0, 10.0, 0.0]
    """
    x = np.asarray(x)
    if not x.ndim:
        return np.ones_like(x)
    if axis is None:
        return np.reshape(_others(np.ravel(x)), x.shape)
    if np.ndim(axis) == 0:
        return np.moveaxis(_others(np.moveaxis(x, axis, -1)), -1, axis)
    last = tuple(range(-len(axis), 0))
    moved = np.moveaxis(x, axis, last)
    flat = np.reshape(moved, (*moved.shape[: x.ndim - len(axis)], -1 if x.size else 0))
    return np.moveaxis(np.reshape(_others(flat), moved.shape), last, axis)


def _others(x: Any) -> Any:
    """The products of the others in each row: of those before it, and of those after it."""
    one = np.ones_like(x[..., :1])
    before = np.concatenate([one, np.cumprod(x[..., :-1], axis=-1)], axis=-1)
    after = np.concatenate([one, np.cumprod(x[..., :0:-1], axis=-1)], axis=-1)
    return before * after[..., ::-1]


def cumprod_tangent(v: Any, x: Any, axis: Any = None) -> Any:
    """The tangent of cumprod(x, axis) for the tangent v of x.

    >>> cumprod_tangent(np.array([1.0, 1.0, 1.0]), np.array([2.0, 0.0, 5.0])).tolist()
    [1.0, 2.0, 10.0]
    """
    x, v = _leading(x, axis), _leading(np.broadcast_to(v, np.shape(x)), axis)
    result = np.zeros_like(x * v)
    y, y_dot = np.ones_like(x[:1]), np.zeros_like(result[:1])
    for k in range(len(x)):
        y_dot = y_dot * x[k] + y * v[k]
        y = y * x[k]
        result[k] = y_dot[0]
    return result if axis is None else np.moveaxis(result, 0, axis)


def cumprod_adjoint(g: Any, x: Any, axis: Any = None) -> Any:
    """The adjoint of x in cumprod(x, axis) for the adjoint g of the result.

    >>> cumprod_adjoint(np.array([1.0, 1.0, 1.0]), np.array([2.0, 0.0, 5.0])).tolist()
    [1.0, 12.0, 0.0]
    """
    shape = np.shape(x)
    x, g = _leading(x, axis), _leading(g, axis)
    result = np.zeros_like(x * g)
    before = np.ones_like(x)
    np.cumprod(x[:-1], axis=0, out=before[1:])
    after = np.zeros_like(result[:1])
    for k in range(len(x) - 1, -1, -1):
        after = g[k] + after
        result[k] = (before[k] * after)[0]
        after = after * x[k]
    return result.reshape(shape) if axis is None else np.moveaxis(result, 0, axis)


def after_initial(g: Any, x: Any, axis: Any = None) -> Any:
    """The part of g that belongs to the sums or products of elements of x, not to that of nothing before them. A view.

    >>> after_initial(np.array([1.0, 2.0, 4.0]), np.zeros(2)).tolist()
    [2.0, 4.0]
    """
    n = np.size(x) if axis is None else np.shape(x)[axis]
    moved = np.moveaxis(np.asarray(g), axis or 0, 0)
    return np.moveaxis(moved[len(moved) - n :], 0, axis or 0)


def zeros_before(v: Any, y: Any, axis: Any = None) -> Any:
    """v with zeros in front along axis where y is longer: what stands there is constant.

    >>> zeros_before(np.array([2.0, 4.0]), np.zeros(3)).tolist()
    [0.0, 2.0, 4.0]
    """
    more = np.shape(y)[axis or 0] - np.shape(v)[axis or 0]
    width = [(more, 0) if k == (axis or 0) % np.ndim(v) else (0, 0) for k in range(np.ndim(v))]
    return np.pad(v, width)


def _leading(x: Any, axis: Any) -> Any:
    return np.ravel(x) if axis is None else np.moveaxis(np.asarray(x), axis, 0)
