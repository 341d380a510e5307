"""Which argument a maximum, minimum or clip took: 1 or 0, evenly split where several are equal, NaN for NaN."""

from typing import Any

import numpy as np


def larger(x: Any, y: Any) -> Any:
    """1 where x > y, 0 where x < y, 1/2 where they are equal: the derivative of maximum(x, y) in x.

    >>> larger(2.0, 1.0), larger(1.0, 1.0), larger(np.array([0.0, np.nan]), 1.0).tolist()
    (1.0, 0.5, [0.0, nan])
    """
    if isinstance(x, float) and isinstance(y, (int, float)) and x == x and y == y:
        return 1.0 if x > y else 0.5 if x == y else 0.0
    above, below = np.asarray(np.greater(x, y)), np.less(x, y)
    result = above.astype(_floating(x, y))
    if np.count_nonzero(above) + np.count_nonzero(below) < above.size:
        result[np.asarray(np.equal(x, y))] = 0.5
        result[np.isnan(x) | np.isnan(y)] = np.nan
    return result if result.ndim else result[()]


def where_larger(x: Any, y: Any) -> Any:
    """larger(x, y) to be kept: booleans where no two elements are equal and none is NaN.

    >>> where_larger(np.array([1.0, 3.0]), 2.0).tolist(), where_larger(np.array([2.0, 3.0]), 2.0).tolist()
    ([False, True], [0.5, 1.0])
    """
    above = np.greater(x, y)
    decided = np.count_nonzero(above) + np.count_nonzero(np.less(x, y)) == above.size
    return above if decided else larger(x, y)


def elsewhere(share: Any) -> Any:
    """The share of the other argument: where_larger(y, x) of where_larger(x, y).

    >>> elsewhere(np.array([False, True])).tolist(), elsewhere(np.array([0.5, 1.0])).tolist()
    ([True, False], [0.5, 0.0])
    """
    return ~share if share.dtype == bool else 1 - share


def chosen(z: Any, x: Any, y: Any) -> Any:
    """1 where z is x, 0 where z is y, 1/2 where it is both: the derivative in x of a z that is x or y.

    >>> chosen(np.fmax(1.0, np.nan), 1.0, np.nan), chosen(np.fmax(1.0, 1.0), 1.0, 1.0)
    (np.float64(1.0), np.float64(0.5))
    """
    first, second = np.equal(z, x), np.equal(z, y)
    with np.errstate(invalid="ignore"):
        return np.divide(first, np.add(first, second, dtype=_floating(x, y)))


def inside(x: Any, low: Any = None, high: Any = None) -> Any:
    """The derivative of clip(x, low, high) in x: 1 between the bounds, 1/2 on one, 0 outside.

    >>> inside(np.array([0.0, 1.0, 2.0, 3.0]), 1.0, 2.0).tolist()
    [0.0, 0.5, 0.5, 0.0]
    """
    share = 1.0 if low is None else larger(x, low)
    return share if high is None else share * larger(high, x if low is None else np.maximum(low, x))


def where_inside(x: Any, low: Any = None, high: Any = None) -> Any:
    """inside(x, low, high) to be kept: booleans where no element is on a bound or NaN.

    >>> where_inside(np.array([0.0, 1.5]), 1.0).tolist(), where_inside(np.array([1.0, 1.5]), 1.0).tolist()
    ([False, True], [0.5, 1.0])
    """
    share = np.asarray(inside(x, low, high))
    mask = share.astype(bool)
    return mask if np.array_equal(mask, share) else share


def below(x: Any, low: Any, high: Any = None) -> Any:
    """The derivative of clip(x, low, high) in low: 1 where x is below it.

    >>> below(np.array([0.0, 1.0, 2.0]), 1.0, 2.0).tolist()
    [1.0, 0.5, 0.0]
    """
    share = 0.0 if low is None else larger(low, x)
    return share if low is None or high is None else share * larger(high, np.maximum(low, x))


def above(x: Any, low: Any, high: Any) -> Any:
    """The derivative of clip(x, low, high) in high: 1 where x is above it.

    >>> above(np.array([1.0, 2.0, 3.0]), 1.0, 2.0).tolist()
    [0.0, 0.5, 1.0]
    """
    return 0.0 if high is None else larger(x if low is None else np.maximum(low, x), high)


def where_finite(d: Any, y: Any) -> Any:
    """The derivative d where y is finite, else 0: outside of the support a logarithm of a density is constant.

    >>> where_finite(np.array([2.0, np.nan]), np.array([0.5, -np.inf])).tolist()
    [2.0, 0.0]
    """
    return np.where(np.isneginf(y), 0.0, d)[()]


def share(x: Any, y: Any, axis: Any = None, keepdims: bool = False, where: Any = True, initial: Any = None) -> Any:
    """The derivative of y = max(x, axis) or min(x, axis): 1 at the extremum, split evenly among equal elements, with
    the start among them.

    >>> x = np.array([3.0, 1.0, 3.0]); share(x, np.max(x)).tolist()
    [0.5, 0.0, 0.5]
    """
    x = np.asarray(x)
    if axis is not None and not keepdims and x.ndim:
        y = np.expand_dims(y, axis)
    hit = (x == y) & where
    total = hit.sum(axis=axis, keepdims=True, dtype=_floating(x)) + (initial is not None) * np.equal(initial, y)
    with np.errstate(invalid="ignore"):
        return np.divide(hit, total, dtype=_floating(x))


def share_of_start(initial: Any, x: Any, y: Any, axis: Any = None, keepdims: bool = False, where: Any = True) -> Any:
    """The derivative of y = max(x, axis, initial=initial) in initial.

    >>> float(share_of_start(3.0, np.array([3.0, 1.0]), 3.0)), float(share_of_start(2.0, np.array([3.0, 1.0]), 3.0))
    (0.5, 0.0)
    """
    x, start = np.asarray(x), np.equal(initial, y)
    whole = np.expand_dims(y, axis) if axis is not None and not keepdims and x.ndim else y
    return start / np.maximum(np.sum((x == whole) & where, axis=axis, keepdims=keepdims) + start, 1)


def first_largest(xs: Any) -> int:
    """Which of its arguments Python's max returns: the first of the largest.

    >>> first_largest((1.0, 2.0, 2.0))
    1
    """
    return max(range(len(xs)), key=xs.__getitem__)


def first_smallest(xs: Any) -> int:
    """Which of its arguments Python's min returns: the first of the smallest.

    >>> first_smallest((1.0, 2.0, 1.0))
    0
    """
    return min(range(len(xs)), key=xs.__getitem__)


def picked(xs: Any, k: int) -> Any:
    """The k-th of several tangents: that of what was chosen.

    >>> picked((1.0, 2.5), 1)
    2.5
    """
    return xs[k]


def only_at(g: Any, k: int, n: int) -> list:
    """n adjoints that are zero but for the k-th: what choosing the k-th of n values gives.

    >>> only_at(2.5, 1, 3)
    [0.0, 2.5, 0.0]
    """
    return [g if i == k else 0.0 for i in range(n)]


def _floating(*xs: Any) -> Any:
    dtype = np.result_type(*xs)
    return dtype if dtype.kind == "f" else np.dtype(float)
