"""Zero adjoints that lie in memory as the values do, so that a view of one is a view of the other."""

import collections
from typing import Any

import numpy as np

from autotangent.runtime.slots import attributes
from autotangent.runtime.zeros import zeros


def shadows(x: Any) -> Any:
    """The zero adjoint of x: as `zeros`, with the strides and overlaps of the arrays in it.

    >>> x = np.arange(6.0)[::2]; x_bar = shadows(x); x_bar.strides, shadows([x, x[1:]])[0].base is x_bar.base
    ((16,), False)
    >>> a, b = shadows([x, x[1:]]); b += 1.0; a
    array([0., 1., 1.])
    """
    found: dict[int, np.ndarray] = {}
    _collect(x, found, set())
    made: dict[int, Any] = {}
    for group in _overlapping([v for v in found.values() if _copied(v)]):
        low = min(np.lib.array_utils.byte_bounds(v)[0] for v in group)
        high = max(np.lib.array_utils.byte_bounds(v)[1] for v in group)
        memory = np.zeros(high - low, dtype=np.uint8)
        for v in group:
            offset = v.__array_interface__["data"][0] - low
            dtype = v.dtype if v.dtype.kind in "fc" else np.dtype(float)
            made[id(v)] = np.ndarray(v.shape, dtype, buffer=memory.data, offset=offset, strides=v.strides)
    return zeros(x, known=made)


def laid_out(x_dot: Any, x: Any) -> Any:
    """A copy of a tangent with the layout of the value, so that a view of one is a view of the other.

    >>> x = np.arange(6.0)[::2]; laid_out(np.ones(3), x).strides
    (16,)
    """
    if not isinstance(x, np.ndarray):
        return x_dot
    made = shadows(x)
    made[...] = x_dot
    return made


def _copied(v: np.ndarray) -> bool:
    """The layout can be kept: elements apart, of the size that their adjoints have."""
    apart = all(s != 0 or n < 2 for s, n in zip(v.strides, v.shape))
    return v.size > 0 and apart and (v.dtype.kind in "fc" or v.dtype.kind in "iu" and v.itemsize == 8)


def _collect(x: Any, found: dict[int, np.ndarray], seen: set[int]) -> None:
    """The arrays in x."""
    if id(x) in seen:
        return
    seen.add(id(x))
    if isinstance(x, np.ndarray):
        found[id(x)] = x
    elif isinstance(x, dict):
        for v in x.values():
            _collect(v, found, seen)
    elif isinstance(x, (list, tuple, collections.deque)):
        for v in x:
            _collect(v, found, seen)
    elif not callable(x):
        _collect(attributes(x), found, seen)


def _overlapping(arrays: list[np.ndarray]) -> list[list[np.ndarray]]:
    """Groups of arrays whose spans of memory meet."""
    groups: list[list[np.ndarray]] = []
    end = 0
    for v in sorted(arrays, key=lambda v: np.lib.array_utils.byte_bounds(v)[0]):
        low, high = np.lib.array_utils.byte_bounds(v)
        if groups and low < end:
            groups[-1].append(v)
        else:
            groups.append([v])
        end = max(end, high)
    return groups
