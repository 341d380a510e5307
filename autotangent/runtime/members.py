"""Values that are gathered from arrays as sets: where each of them was found first, and what fell into which bin."""

from typing import Any

import numpy as np

from autotangent.runtime.shapes import untake
from autotangent.runtime.ties import share


def members(v: Any, y: Any, arrays: Any, k: int = 0) -> Any:
    """The tangent of y, a set of elements of the arrays, for the tangent v of the k-th: what was found there first.

    >>> members(np.array([1.0, 2.0, 4.0]), np.array([3.0, 5.0]), (np.array([5.0, 3.0, 5.0]),)).tolist()
    [2.0, 1.0]
    """
    here, places = _found(y, arrays, k)
    result = np.zeros(np.shape(y), np.result_type(v, np.float16))
    result[here] = np.ravel(np.broadcast_to(v, np.shape(arrays[k])))[places]
    return result


def unmembers(g: Any, y: Any, arrays: Any, k: int = 0) -> Any:
    """The adjoint of the k-th of the arrays of whose elements y is a set.

    >>> unmembers(np.array([1.0, 2.0]), np.array([3.0, 5.0]), (np.array([5.0, 3.0, 5.0]),)).tolist()
    [2.0, 1.0, 0.0]
    """
    here, places = _found(y, arrays, k)
    x_bar = np.zeros(np.size(arrays[k]), np.result_type(g, np.float16))
    np.add.at(x_bar, places, np.broadcast_to(g, np.shape(y))[here])
    return x_bar.reshape(np.shape(arrays[k]))


def _found(y: Any, arrays: Any, k: int) -> tuple[Any, Any]:
    """Which elements of y were found first in the k-th array, and where there."""
    y, joined = np.asarray(y), np.concatenate([np.ravel(x) for x in arrays])
    values, first = np.unique(joined, return_index=True)
    if not joined.size:
        return np.zeros(y.shape, bool), first
    places = first[np.minimum(np.searchsorted(values, y), len(values) - 1)]
    missing = np.isnan(y)  # NaN may be there several times
    places[missing] = np.flatnonzero(np.isnan(joined))[: np.count_nonzero(missing)]
    start = sum(np.size(x) for x in arrays[:k])
    here = (start <= places) & (places < start + np.size(arrays[k]))
    return here, places[here] - start


def unique_tangent(v: Any, y: Any, ar: Any, axis: Any = None, equal_nan: bool = True) -> Any:
    """The tangent of y = unique(ar, ...), with zeros for the positions and counts.

    >>> x = np.array([5.0, 3.0, 5.0]); [k.tolist() for k in unique_tangent(x, np.unique(x, return_counts=True), x)]
    [[3.0, 5.0], [0.0, 0.0]]
    """
    values = y[0] if isinstance(y, tuple) else y
    if axis is None:
        moved = members(v, values, (ar,))
    else:
        first = np.unique(ar, return_index=True, axis=axis, equal_nan=equal_nan)[1]
        moved = np.take(np.broadcast_to(v, np.shape(ar)), first, axis=axis)
    return with_still(moved, y) if isinstance(y, tuple) else moved


def unique_adjoint(g: Any, y: Any, ar: Any, axis: Any = None, equal_nan: bool = True) -> Any:
    """The adjoint of ar in y = unique(ar, ...).

    >>> unique_adjoint(np.array([1.0, 2.0]), np.array([3.0, 5.0]), np.array([5.0, 3.0, 5.0])).tolist()
    [2.0, 1.0, 0.0]
    """
    if isinstance(y, tuple):
        return unique_adjoint(g[0], y[0], ar, axis, equal_nan)
    if axis is None:
        return unmembers(g, y, (ar,))
    first = np.unique(ar, return_index=True, axis=axis, equal_nan=equal_nan)[1]
    return untake(np.broadcast_to(g, np.shape(y)), ar, first, axis=axis)


def with_still(moved: Any, y: Any) -> tuple:
    """The tangent of a tuple y of which only the first part moves.

    >>> with_still(1.0, (2.0, [np.zeros(1)]))
    (1.0, [array([0.])])
    """
    zeros = [
        [np.zeros(np.shape(e)) for e in k] if isinstance(k, (list, tuple)) else np.zeros(np.shape(k)) for k in y[1:]
    ]
    return moved, *zeros


def edges_tangent(v: Any, edges: Any, a: Any, bins: Any = 10, range: Any = None) -> Any:
    """The tangent of the edges of the bins of a: from the smallest to the largest, if they are not given.

    >>> edges_tangent(np.array([1.0, 2.0, 4.0]), np.zeros(3), np.array([0.5, 0.0, 1.0]), 2).tolist()
    [2.0, 3.0, 4.0]
    """
    low, high = _ends(a, bins, range)
    return np.linspace(np.sum(low * v), np.sum(high * v), len(edges))


def edges_adjoint(g: Any, edges: Any, a: Any, bins: Any = 10, range: Any = None) -> Any:
    """The adjoint of a in the edges of its bins.

    >>> edges_adjoint(np.array([1.0, 1.0, 1.0]), np.zeros(3), np.array([0.5, 0.0, 1.0]), 2).tolist()
    [0.0, 1.5, 1.5]
    """
    low, high = _ends(a, bins, range)
    g, part = np.broadcast_to(g, np.shape(edges)), np.linspace(0, 1, len(edges))
    return low * np.sum((1 - part) * g) + high * np.sum(part * g)


def _ends(a: Any, bins: Any, range: Any) -> tuple[Any, Any]:
    """The derivatives of the first and the last edge."""
    if range is not None or np.ndim(bins) or not np.size(a):
        return np.zeros(np.shape(a)), np.zeros(np.shape(a))
    return share(a, np.min(a)), share(a, np.max(a))


def binned_tangent(v: Any, h: Any, edges: Any, sample: Any, weights: Any, density: Any = None) -> Any:
    """The tangent of the heights h of a histogram for the tangent v of the weights.

    >>> x, w = np.array([0.5, 1.5, 0.1]), np.ones(3)
    >>> binned_tangent(np.array([1.0, 2.0, 4.0]), np.array([2.0, 1.0]), [np.array([0.0, 1.0, 2.0])], [x], w).tolist()
    [5.0, 2.0]
    """
    if weights is None:
        return np.zeros(np.shape(h))
    inside, places = _bins(edges, sample)
    moved = np.zeros(np.size(h), np.result_type(v, np.float16))
    np.add.at(moved, places, np.ravel(np.broadcast_to(v, np.shape(weights)))[inside])
    moved = moved.reshape(np.shape(h))
    if not density:
        return moved
    total = np.sum(np.ravel(weights)[inside])
    return moved / _sizes(edges) / total - h * (np.sum(moved) / total)


def binned_adjoint(g: Any, h: Any, edges: Any, sample: Any, weights: Any, density: Any = None) -> Any:
    """The adjoint of the weights in the heights h of a histogram.

    >>> x, w = np.array([0.5, 1.5, 0.1]), np.ones(3)
    >>> binned_adjoint(np.array([1.0, 2.0]), np.array([2.0, 1.0]), [np.array([0.0, 1.0, 2.0])], [x], w).tolist()
    [1.0, 2.0, 1.0]
    """
    if weights is None:
        return 0.0
    inside, places = _bins(edges, sample)
    g = np.broadcast_to(g, np.shape(h))
    if density:
        g = (g / _sizes(edges) - np.sum(g * h)) / np.sum(np.ravel(weights)[inside])
    w_bar = np.zeros(np.size(weights), g.dtype)
    w_bar[inside] = np.ravel(g)[places]
    return w_bar.reshape(np.shape(weights))


def density_tangent(edges_dot: Any, h: Any, edges: Any, density: Any = None) -> Any:
    """The tangent of the heights h of a histogram for that of its edges: what is a density falls where bins get wider.

    >>> density_tangent(np.array([0.0, 1.0, 3.0]), np.array([0.5, 0.5]), np.array([0.0, 1.0, 2.0]), True).tolist()
    [-0.5, -1.0]
    """
    return -h * np.diff(edges_dot) / np.diff(edges) if density else np.zeros(np.shape(h))


def density_adjoint(g: Any, h: Any, edges: Any, density: Any = None) -> Any:
    """The adjoint of the edges in the heights h of a histogram.

    >>> density_adjoint(np.array([1.0, 1.0]), np.array([0.5, 0.5]), np.array([0.0, 1.0, 2.0]), True).tolist()
    [0.5, 0.0, -0.5]
    """
    slope = np.broadcast_to(g, np.shape(h)) * h / np.diff(edges) if density else np.zeros(np.shape(h))
    return np.diff(slope, prepend=0, append=0)


def rows(sample: Any) -> Any:
    """The coordinates of the points of a sample of histogramdd, one by one.

    >>> rows(np.array([[1.0, 2.0], [3.0, 4.0]])).tolist()
    [[1.0, 3.0], [2.0, 4.0]]
    """
    return sample.T if getattr(sample, "ndim", 0) == 2 else np.atleast_2d(sample)


def _bins(edges: Any, sample: Any) -> tuple[Any, Any]:
    """Which points lie in some bin, and in which, counted row by row. The last edge belongs to the last bin."""
    shape = tuple(len(e) - 1 for e in edges)
    inside: Any = np.True_
    places = []
    for e, x, n in zip(edges, sample, shape):
        x = np.ravel(x)
        place = np.searchsorted(e, x, side="right") - 1
        place[x == e[-1]] = n - 1
        inside = inside & (place >= 0) & (place < n)
        places.append(place)
    return inside, np.ravel_multi_index(tuple(p[inside] for p in places), shape)


def _sizes(edges: Any) -> Any:
    """The length, area or volume of each bin."""
    sizes: Any = 1.0
    for e in edges:
        sizes = np.multiply.outer(sizes, np.diff(e))
    return sizes
