"""Zero adjoints that lie in memory as the values do, so that a view of one is a view of the other."""

import collections
import types
from typing import Any

import numpy as np

from autotangent.errors import SeedError
from autotangent.runtime.slots import attributes
from autotangent.runtime.zeros import zeros


def shadows(x: Any, dtype: Any = None) -> Any:
    """The zero adjoint of x: as `zeros`, with the strides and overlaps of the arrays in it. dtype: as there.

    >>> x = np.arange(6.0)[::2]; x_bar = shadows(x); x_bar.strides, shadows([x, x[1:]])[0].base is x_bar.base
    ((16,), False)
    >>> a, b = shadows([x, x[1:]]); b += 1.0; a
    array([0., 1., 1.])
    """
    made: dict[int, Any] = {}
    for group in _overlapping([v for v in held_arrays(x) if _copied(v) and (dtype is None or v.dtype.kind == "c")]):
        low = min(np.lib.array_utils.byte_bounds(v)[0] for v in group)
        high = max(np.lib.array_utils.byte_bounds(v)[1] for v in group)
        memory = np.zeros(high - low, dtype=np.uint8)
        for v in group:
            offset = v.__array_interface__["data"][0] - low
            own = v.dtype if v.dtype.kind in "fc" else np.dtype(float)
            made[id(v)] = np.ndarray(v.shape, own, buffer=memory.data, offset=offset, strides=v.strides)
    return zeros(x, dtype, known=made)


def laid_out(x_dot: Any, x: Any) -> Any:
    """A copy of a tangent with the layout of the value, so that a view of one is a view of the other; of a container,
    of all that it holds.

    Raises:
        SeedError: arrays in x share memory, and their tangents differ.

    >>> x = np.arange(6.0)[::2]; laid_out(np.ones(3), x).strides
    (16,)
    >>> a, b = laid_out([np.ones(3), np.ones(2)], [x, x[1:].copy()]); b *= 5.0; a
    array([1., 1., 1.])
    """
    made = _filled(shadows(x), x_dot)
    if not isinstance(x, np.ndarray) and not _same(made, x_dot):
        raise SeedError(
            "arrays in an argument share memory, and their seeds differ",
            instead="Give what shares memory one direction, or pass a copy of one of them.",
        )
    return made


def _filled(made: Any, x_dot: Any) -> Any:
    """The arrays and containers that were made, with what the tangent holds; of numbers, those of the tangent."""
    match made:
        case np.ndarray():
            made[...] = x_dot
        case list():
            made[:] = [_filled(m, t) for m, t in zip(made, x_dot)]
        case dict():
            made.update({k: _filled(m, x_dot[k]) for k, m in made.items()})
        case types.SimpleNamespace():
            for k, m in vars(made).items():
                setattr(made, k, _filled(m, getattr(x_dot, k, m)))
        case _:
            return x_dot
    return made


def _same(made: Any, x_dot: Any) -> bool:
    """Nothing was overwritten by what came after it."""
    match made:
        case np.ndarray():
            return np.array_equal(made, np.asarray(x_dot, made.dtype), equal_nan=True)
        case list():
            return all(map(_same, made, x_dot))
        case dict():
            return all(_same(m, x_dot[k]) for k, m in made.items())
        case types.SimpleNamespace():
            return all(_same(m, getattr(x_dot, k, m)) for k, m in vars(made).items())
    return True


def _copied(v: np.ndarray) -> bool:
    """The layout can be kept: elements apart, of the size that their adjoints have."""
    apart = all(s != 0 or n < 2 for s, n in zip(v.strides, v.shape))
    return v.size > 0 and apart and (v.dtype.kind in "fc" or v.dtype.kind in "iu" and v.itemsize == 8)


def held_arrays(x: Any) -> list[np.ndarray]:
    """The arrays in x, each once."""
    if isinstance(x, list) and x and isinstance(x[0], (int, float, complex)):
        return []
    found: dict[int, np.ndarray] = {}
    _collect(x, found, set())
    return list(found.values())


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
