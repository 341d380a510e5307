"""Isolation of active data that the function mutates: one joint copy, strides and overlaps kept."""

import itertools
import sys
from typing import Any

import numpy as np

from autotangent.errors import SharedArguments
from autotangent.runtime.shadows import held_arrays


def own(*values: Any) -> Any:
    """Copies of arrays, with their strides, so that the caller's stay as they are. A read-only one stays read-only.
    Lists, dicts and objects are looked at, and stay as they are.

    Raises:
        SharedArguments: two arguments share memory; the derivative takes them to be apart.

    >>> a = np.arange(6.0); b = own(a[::2]); b[1] = 9.0; a[2], b.strides
    (np.float64(2.0), (16,))
    """
    inside = [[v] if isinstance(v, np.ndarray) else list(held_arrays(v)) for v in values]
    for (k, first), (n, second) in itertools.combinations(enumerate(values), 2):
        arrays = isinstance(first, np.ndarray) or isinstance(second, np.ndarray)
        pairs = itertools.product(inside[k], inside[n]) if arrays else ()
        if any(np.may_share_memory(a, b) and np.shares_memory(a, b) for a, b in pairs):
            raise shared_arguments(first, second, "writes one of them")
    buffers: dict[int, np.ndarray] = {}
    copies = tuple(_own(v, values, buffers) for v in values)
    return copies if len(copies) > 1 else copies[0]


def shared_arguments(first: Any, second: Any, what: str) -> SharedArguments:
    """The error about two, by their names in the text of the derivative. what: what the function does."""
    known = sys._getframe(2).f_locals
    names = [next((n for n, v in known.items() if v is first), ""), ""]
    names[1] = next((n for n, v in known.items() if v is second and n != names[0]), "")
    both = " and ".join(names) if all(names) else "two arguments"
    return SharedArguments(f"{both} share memory, and the function {what}", instead="Pass a copy of one of them.")


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
