"""Isolation of active data that the function mutates: one joint copy, strides and overlaps kept."""

from typing import Any

import numpy as np

from autotangent.errors import AliasError
from autotangent.runtime.shadows import held_arrays


def own(*values: Any) -> Any:
    """Copies of arrays, with their strides, so that the caller's stay as they are. A read-only one stays read-only.
    Lists, dicts and objects are looked at, and stay as they are.

    Raises:
        AliasError: two arguments share memory; the derivative takes them to be apart.

    >>> a = np.arange(6.0); b = own(a[::2]); b[1] = 9.0; a[2], b.strides
    (np.float64(2.0), (16,))
    """
    arrays = [v for v in values if isinstance(v, np.ndarray)]
    held = [b for v in values if not isinstance(v, np.ndarray) for b in held_arrays(v)]
    for k, a in enumerate(arrays):
        if any(np.may_share_memory(a, b) and np.shares_memory(a, b) for b in (*arrays[:k], *held)):
            raise AliasError(
                "two arguments share memory, and the function writes one of them",
                instead="Pass a copy of one of them.",
            )
    buffers: dict[int, np.ndarray] = {}
    copies = tuple(_own(v, values, buffers) for v in values)
    return copies if len(copies) > 1 else copies[0]


def _own(x: Any, values: tuple, buffers: dict[int, np.ndarray]) -> Any:
    """A copy in the common buffer of what it overlaps; read-only where x is."""
    if not isinstance(x, np.ndarray):
        return x
    if x.dtype.hasobject:
        return x.copy()
    low, high = _bounds(x, values)
    if low not in buffers:
        memory = np.empty(high - low, dtype=np.uint8)
        buffers[low] = memory
        for v in values:
            if isinstance(v, np.ndarray) and low <= np.lib.array_utils.byte_bounds(v)[0] < high:
                _view(memory, v, low)[...] = v
    made = _view(buffers[low], x, low)
    made.flags.writeable = x.flags.writeable
    return made


def _view(memory: np.ndarray, x: np.ndarray, low: int) -> np.ndarray:
    offset = x.__array_interface__["data"][0] - low
    return np.ndarray(x.shape, x.dtype, buffer=memory.data, offset=offset, strides=x.strides)


def _bounds(x: np.ndarray, values: tuple) -> tuple[int, int]:
    """The smallest span of memory that holds x and everything that overlaps it, transitively."""
    low, high = np.lib.array_utils.byte_bounds(x)
    spans = [np.lib.array_utils.byte_bounds(v) for v in values if isinstance(v, np.ndarray)]
    changed = True
    while changed:
        changed = False
        for a, b in spans:
            if a < high and low < b and (a < low or b > high):
                low, high, changed = min(a, low), max(b, high), True
    return low, high
