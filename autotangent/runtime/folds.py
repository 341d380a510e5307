"""Derivatives of a ufunc that runs through an array: its methods reduce, accumulate and reduceat."""

from typing import Any

import numpy as np

from autotangent.errors import Unsupported
from autotangent.runtime.cumulative import products_of_others
from autotangent.runtime.scalars import power_by_base, power_by_exponent, quotient
from autotangent.runtime.special import exp_share
from autotangent.runtime.ties import chosen, larger, share

EXTREMES = (np.maximum, np.minimum, np.fmax, np.fmin)
MISREAD = (np.power, np.arctan2)  # in which NumPy leaves out what is between the ends, on some processors
EXPONENTIALS = {np.logaddexp: np.exp, np.logaddexp2: np.exp2}


def reduce_slope(ufunc: Any, x: Any, axis: Any = None) -> Any:
    """The derivative of ufunc.reduce(x, axis) in each element of x.

    >>> reduce_slope(np.divide, np.array([6.0, 2.0, 3.0])).round(12).tolist()
    [0.166666666667, -0.5, -0.333333333333]
    >>> reduce_slope(np.hypot, np.zeros(2)).tolist(), reduce_slope(np.logaddexp, np.full(2, -np.inf)).tolist()
    ([0.0, 0.0], [0.5, 0.5])
    """
    x = np.asarray(x)
    if ufunc is np.multiply:
        return products_of_others(x, axis)
    if not x.ndim or ufunc is np.add:
        return np.ones_like(x)
    if ufunc in EXTREMES:
        return share(x, ufunc.reduce(x, axis=axis, keepdims=True), axis, True)
    if ufunc is np.hypot:
        return quotient(x, ufunc.reduce(x, axis=axis, keepdims=True))
    if ufunc in EXPONENTIALS:
        y = ufunc.reduce(x, axis=axis, keepdims=True)
        with np.errstate(invalid="ignore"):
            parts = EXPONENTIALS[ufunc](np.where(np.isinf(y) & (x == y), 0, x - y))
        return np.where(np.isinf(y), parts / parts.sum(axis=axis, keepdims=True), parts)
    k = axis[0] if isinstance(axis, tuple) else 0 if axis is None else axis
    if ufunc in MISREAD:
        check_ends(ufunc, x, k)
    x, last = np.moveaxis(x, k, 0), np.zeros(np.moveaxis(x, k, 0).shape, np.result_type(x, np.float16))
    last[-1:] = 1
    return np.moveaxis(accumulate_adjoint(ufunc, last, x), 0, k)


def check_ends(ufunc: Any, x: Any, k: int) -> None:
    """Refuse what NumPy forgets the middle of.

    Raises:
        Unsupported: what it computes is not what ufunc.accumulate ends with.
    """
    found, wanted = ufunc.reduce(x, axis=k), ufunc.accumulate(x, axis=k).take(-1, axis=k)
    if not np.allclose(found, wanted, 1e-3 if x.dtype.itemsize < 8 else 1e-9, 0, equal_nan=True):
        name = f"np.{ufunc.__name__}"
        what = f"{name}.reduce gives {name} of the first and the last element alone, which is an error of NumPy"
        raise Unsupported(what, None, f"Take the last of {name}.accumulate(x), or loop.")


def accumulate_tangent(ufunc: Any, v: Any, x: Any, axis: int = 0) -> Any:
    """The tangent of ufunc.accumulate(x, axis) for the tangent v of x.

    >>> accumulate_tangent(np.maximum, np.array([1.0, 2.0, 4.0]), np.array([3.0, 3.0, 5.0])).tolist()
    [1.0, 1.5, 4.0]
    """
    x = np.moveaxis(np.asarray(x), axis, 0)
    v = np.moveaxis(np.broadcast_to(v, np.shape(x)) if not np.ndim(v) else v, axis, 0)
    result = np.empty(x.shape, np.result_type(x, v, np.float16))
    result[:1] = v[:1]
    p, q = _steps(ufunc, x)
    for k in range(1, len(x)):
        result[k] = p[k - 1] * result[k - 1] + q[k - 1] * v[k]
    return np.moveaxis(result, 0, axis)


def accumulate_adjoint(ufunc: Any, g: Any, x: Any, axis: int = 0) -> Any:
    """The adjoint of x in ufunc.accumulate(x, axis) for the adjoint g of the result.

    >>> accumulate_adjoint(np.maximum, np.array([1.0, 2.0, 4.0]), np.array([3.0, 3.0, 5.0])).tolist()
    [2.0, 1.0, 4.0]
    """
    x, g = np.moveaxis(np.asarray(x), axis, 0), np.moveaxis(np.asarray(g), axis, 0)
    result = np.array(g, np.result_type(x, g, np.float16))
    p, q = _steps(ufunc, x)
    for k in range(len(x) - 1, 0, -1):
        result[k - 1] += p[k - 1] * result[k]
        result[k] *= q[k - 1]
    return np.moveaxis(result, 0, axis)


def partials(ufunc: Any, a: Any, b: Any, y: Any) -> tuple[Any, Any]:
    """The derivatives of y = ufunc(a, b) in a and in b.

    >>> partials(np.divide, 6.0, 2.0, 3.0)
    (0.5, -1.5)
    """
    if ufunc is np.add:
        return 1.0, 1.0
    if ufunc is np.subtract:
        return 1.0, -1.0
    if ufunc is np.multiply:
        return b, a
    if ufunc is np.divide:
        return 1 / b, -y / b
    if ufunc in (np.power, np.float_power):
        return power_by_base(a, b), power_by_exponent(a, b, y)
    if ufunc is np.hypot:
        return quotient(a, y), quotient(b, y)
    if ufunc is np.arctan2:
        return quotient(b, a**2 + b**2), -quotient(a, a**2 + b**2)
    if ufunc is np.logaddexp:
        return exp_share(a, b), exp_share(b, a)
    if ufunc is np.logaddexp2:
        return np.exp2(a - y), np.exp2(b - y)
    if ufunc is np.maximum:
        return larger(a, b), larger(b, a)
    if ufunc is np.minimum:
        return larger(b, a), larger(a, b)
    return chosen(y, a, b), chosen(y, b, a)


def _steps(ufunc: Any, x: Any) -> tuple[Any, Any]:
    """The partials of y[k] = ufunc(y[k - 1], x[k]) in y[k - 1] and x[k], from k = 1 on; equal extremes share evenly."""
    y = ufunc.accumulate(x, axis=0)
    p = np.zeros(np.shape(x[1:]), np.result_type(x, np.float16))
    q = np.zeros_like(p)
    with np.errstate(divide="ignore", invalid="ignore"):
        p[...], q[...] = partials(ufunc, y[:-1], x[1:], y[1:])
    if ufunc not in EXTREMES:
        return p, q
    equal = np.ones_like(x[:1])[0] if len(x) else x
    for k in range(len(q)):
        tie = q[k] == 0.5
        equal = np.where(tie, equal + 1, np.where(q[k] == 1, 1, equal))
        q[k] = np.where(tie, 1 / equal, q[k])
    return 1 - q, q


def reduceat_tangent(ufunc: Any, v: Any, x: Any, indices: Any, axis: int = 0) -> Any:
    """The tangent of ufunc.reduceat(x, indices, axis) for the tangent v of x.

    >>> reduceat_tangent(np.multiply, np.ones(4), np.array([1.0, 2.0, 3.0, 4.0]), [0, 2]).tolist()
    [3.0, 7.0]
    """
    x, v = np.moveaxis(np.asarray(x), axis, 0), np.moveaxis(np.asarray(v), axis, 0)
    made = [np.sum(reduce_slope(ufunc, x[s:t], 0) * v[s:t], axis=0) for s, t in _segments(indices, len(x))]
    return np.moveaxis(np.reshape(made, (len(made), *x.shape[1:])), 0, axis)


def reduceat_adjoint(ufunc: Any, g: Any, x: Any, indices: Any, axis: int = 0) -> Any:
    """The adjoint of x in ufunc.reduceat(x, indices, axis) for the adjoint g of the result.

    >>> reduceat_adjoint(np.add, np.array([1.0, 2.0]), np.zeros(4), [1, 2]).tolist()
    [0.0, 1.0, 2.0, 2.0]
    """
    x, g = np.moveaxis(np.asarray(x), axis, 0), np.moveaxis(np.asarray(g), axis, 0)
    result = np.zeros(x.shape, np.result_type(x, g, np.float16))
    for k, (s, t) in enumerate(_segments(indices, len(x))):
        result[s:t] += reduce_slope(ufunc, x[s:t], 0) * g[k]
    return np.moveaxis(result, 0, axis)


def _segments(indices: Any, size: int) -> list[tuple[int, int]]:
    """The slices that reduceat takes: up to the next index, or one element where that is not larger."""
    starts = np.reshape(indices, -1).tolist()
    return [(s, t if s < t else s + 1) for s, t in zip(starts, [*starts[1:], size])]
