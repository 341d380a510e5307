"""Derivatives of quantiles, in the elements they lie between and in the point.

Where a quantile lies among the sorted elements is what NumPy says of 0, 1, 2, ...: one piece for all its methods.
"""

import math
from typing import Any

import numpy as np

from autotangent.runtime.order import unsorted_like

SHIFTS = {  # alpha and beta of Hyndman and Fan (1996): the place is n q + alpha + q (1 - alpha - beta) - 1
    "interpolated_inverted_cdf": (0.0, 1.0), "hazen": (0.5, 0.5), "weibull": (0.0, 0.0), "linear": (1.0, 1.0),
    "median_unbiased": (1 / 3, 1 / 3), "normal_unbiased": (3 / 8, 3 / 8),
}  # fmt: skip


def quantile_weights(x: Any, q: Any, axis: Any = None, method: str = "linear", skips: bool = False) -> Any:
    """The derivative of quantile(x, q, axis): the two elements it lies between, equal elements share evenly. Of several
    points their axes come first. Of nanquantile, if it skips what is missing, which has no weight then.

    >>> quantile_weights(np.array([30.0, 10.0, 20.0]), 0.25).tolist()
    [0.0, 0.5, 0.5]
    """
    axes = _axes(axis, np.ndim(x))
    flat = _rows(x, axes)
    count = _count(flat, skips)
    if flat.size == 0:
        return np.zeros((*np.shape(q), *np.shape(x)))
    shape = (*flat.shape[:-1], *[np.shape(x)[k] for k in axes])
    last = list(range(len(shape) - len(axes), len(shape)))
    found = [np.moveaxis(_one(flat, count, p, method).reshape(shape), last, axes) for p in np.ravel(q)]
    return np.reshape(np.stack(found), (*np.shape(q), *np.shape(x))) if np.ndim(q) else found[0]


def counting(weights: Any, x: Any, axis: Any = None) -> Any:
    """Which elements of x a weighted quantile along axis may be: those whose weight is not 0.

    >>> counting([0.0, 2.0], np.zeros((2, 3)), 0).tolist()
    [[False], [True]]
    """
    rank, some = np.ndim(x), np.greater(weights, 0)
    if some.ndim < rank:
        some = np.expand_dims(some, tuple(k for k in range(rank) if k != np.mod(axis, rank)))
    return some


def nanquantile_weights(x: Any, q: Any, axis: Any = None, method: str = "linear") -> Any:
    """The derivative of nanquantile(x, q, axis): NaN has no weight, unless there is nothing else.

    >>> nanquantile_weights(np.array([30.0, np.nan, 10.0, 20.0]), 0.25).tolist()
    [0.0, 0.0, 0.5, 0.5]
    """
    return quantile_weights(x, q, axis, method, True)


def weighted_sums(weights: Any, v: Any, axis: Any = None, keepdims: bool = False) -> Any:
    """The sums over axis of v with each of several sets of weights.

    >>> weighted_sums(np.array([[1.0, 0.0], [0.5, 0.5]]), np.array([2.0, 4.0])).tolist()
    [2.0, 3.0]
    """
    rank = np.ndim(v)
    axes = range(rank) if axis is None else np.mod(axis, rank).reshape(-1).tolist()
    return np.sum(weights * v, axis=tuple(np.ndim(weights) - rank + k for k in axes), keepdims=keepdims)


def weighted_back(g: Any, weights: Any, x: Any, axis: Any = None, keepdims: bool = False) -> Any:
    """The transpose of that: the adjoint of v, which has the shape of x.

    >>> weighted_back(np.array([1.0, 10.0]), np.array([[1.0, 0.0], [0.5, 0.5]]), np.zeros(2)).tolist()
    [6.0, 5.0]
    """
    rank, points = np.ndim(x), np.ndim(weights) - np.ndim(x)
    if not keepdims:
        axes = range(rank) if axis is None else np.mod(axis, rank).reshape(-1).tolist()
        g = np.expand_dims(g, tuple(points + k for k in axes))
    return np.sum(weights * g, axis=tuple(range(points)))


def quantile_slope(
    x: Any, q: Any, axis: Any = None, method: str = "linear", keepdims: bool = False, skips: bool = False
) -> Any:
    """The derivative of quantile(x, q, axis) in q; of nanquantile, if it skips what is missing.

    >>> float(quantile_slope(np.array([30.0, 10.0, 20.0]), 0.25))
    20.0
    """
    axes = _axes(axis, np.ndim(x))
    flat = _rows(x, axes)
    count = _count(flat, skips)
    ordered = np.sort(flat)
    found = []
    for point in np.ravel(q):
        low, slope = _moving(count, point, method)
        after = np.minimum(low + 1, np.maximum(count, 1) - 1)
        gap = np.take_along_axis(ordered, after, -1) - np.take_along_axis(ordered, low, -1)
        found.append(np.where(count == 0, np.nan, slope * gap)[..., 0])
    made = np.reshape(np.stack(found), (*np.shape(q), *flat.shape[:-1]))
    return np.expand_dims(made, tuple(np.ndim(q) + k for k in axes)) if keepdims else made[()]


def quantile_weights_slope(x: Any, q: Any, axis: Any = None, method: str = "linear", skips: bool = False) -> Any:
    """The derivative of quantile_weights(x, q, axis) in q: what one element loses the next one gets.

    >>> quantile_weights_slope(np.array([30.0, 10.0, 20.0]), 0.25).tolist()
    [0.0, -2.0, 2.0]
    """
    axes = _axes(axis, np.ndim(x))
    flat = _rows(x, axes)
    count = _count(flat, skips)
    shape = (*flat.shape[:-1], *[np.shape(x)[k] for k in axes])
    last = list(range(len(shape) - len(axes), len(shape)))
    found = []
    for point in np.ravel(q):
        low, slope = _moving(count, point, method)
        weights = np.zeros(flat.shape)
        np.put_along_axis(weights, np.minimum(low + 1, flat.shape[-1] - 1), slope, axis=-1)
        np.put_along_axis(weights, low, -slope, axis=-1)
        weights[np.broadcast_to(count == 0, flat.shape)] = np.nan
        weights = unsorted_like(_average_equal(weights, np.sort(flat)), flat)
        found.append(np.moveaxis(weights.reshape(shape), last, axes))
    return np.reshape(np.stack(found), (*np.shape(q), *np.shape(x)))


def for_points(slope: Any, v: Any) -> Any:
    """The product of each point's v with all quantiles at it.

    >>> for_points(np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([10.0, 1.0])).tolist()
    [[10.0, 20.0], [3.0, 4.0]]
    """
    return slope * np.reshape(v, np.shape(v) + (1,) * (np.ndim(slope) - np.ndim(v)))


def points_back(g: Any, q: Any) -> Any:
    """The transpose of that: the sums over what is at each point.

    >>> points_back(np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([0.2, 0.7])).tolist()
    [3.0, 7.0]
    """
    return np.sum(g, axis=tuple(range(np.ndim(q), np.ndim(g))))


def _axes(axis: Any, rank: int) -> list[int]:
    return list(range(rank)) if axis is None else np.mod(axis, rank).reshape(-1).tolist()


def _rows(x: Any, axes: list[int]) -> np.ndarray:
    before = np.ndim(x) - len(axes)
    moved = np.moveaxis(x, axes, list(range(before, np.ndim(x))))
    return np.reshape(moved, (*moved.shape[:before], math.prod(moved.shape[before:])))


def _count(flat: np.ndarray, skips: bool) -> np.ndarray:
    """How many leading elements of each row count when it is sorted."""
    missing = np.isnan(flat)
    count = flat.shape[-1] - missing.sum(axis=-1) if skips else np.where(missing.any(axis=-1), 0, flat.shape[-1])
    return np.asarray(count)[..., None]


def _moving(count: np.ndarray, point: Any, method: str) -> tuple[Any, Any]:
    """The element below the quantile in each row, and how fast its place moves with the point."""
    low_shift, high_shift = SHIFTS.get(method, (0.0, 0.0))
    n = np.maximum(count, 1)
    place = n * point + low_shift + point * (1 - low_shift - high_shift) - 1
    low = np.clip(np.floor(place).astype(int), 0, np.maximum(n - 2, 0))
    moves = (place >= 0) & (place <= n - 1) & (method in SHIFTS)
    return low, np.where(moves, n + 1 - low_shift - high_shift, 0.0)


def _one(flat: np.ndarray, count: np.ndarray, point: float, method: Any) -> np.ndarray:
    """The weights of each row for one point."""
    place = point * np.maximum(count - 1, 0)
    for n in np.unique(count[count > 0]) if method != "linear" else ():
        place[count == n] = np.quantile(np.arange(n, dtype=float), point, method=method)
    low = np.clip(place.astype(int), 0, np.maximum(count - 2, 0))
    weights = np.zeros(flat.shape, flat.dtype if flat.dtype.kind == "f" else float)
    np.put_along_axis(weights, np.minimum(low + 1, flat.shape[-1] - 1), place - low, axis=-1)
    np.put_along_axis(weights, low, 1 - (place - low), axis=-1)
    weights[np.broadcast_to(count == 0, flat.shape)] = np.nan
    return unsorted_like(_average_equal(weights, np.sort(flat)), flat)


def _average_equal(v: np.ndarray, ordered: np.ndarray) -> np.ndarray:
    """v averaged over runs of equal elements of `ordered`, along the last axis."""
    starts = np.ones(ordered.shape, bool)
    starts[..., 1:] = ordered[..., 1:] != ordered[..., :-1]
    if starts.all():
        return v
    run = np.cumsum(starts.reshape(-1)) - 1
    total = np.zeros(run[-1] + 1, v.dtype)
    np.add.at(total, run, v.reshape(-1))
    return (total / np.bincount(run))[run].reshape(v.shape).astype(v.dtype)
