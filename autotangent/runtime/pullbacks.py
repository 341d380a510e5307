"""A pullback that may be called any number of times, although a reverse sweep uses up its records."""

import types
from collections.abc import Callable
from typing import Any

import numpy as np

from autotangent.runtime.snapshots import put_back, snapshot


def repeatable(rev: Callable[..., Any], saved: tuple) -> Callable[[Any], Any]:
    """y_bar -> adjoints: all that `rev` changes in its records is put back afterwards, and arrays that a caller holds
    may change.

    >>> x = np.ones(1)
    >>> pull = repeatable(lambda saved, y_bar: saved[0].pop() * saved[1] * y_bar, ([3.0], x))
    >>> x[0] = 0.0; pull(1.0), pull(2.0)
    (array([3.]), array([6.]))
    """
    saved = isolated(saved, {})

    def pull(y_bar: Any) -> Any:
        before = snapshot(saved)
        recorded = {id(_base(thing)) for thing, _ in before if isinstance(thing, np.ndarray)}
        try:
            return _detached(rev(saved, y_bar), recorded)
        finally:
            put_back(saved, before)

    return pull


def isolated(x: Any, known: dict[int, Any]) -> Any:
    """The value with arrays, lists and dicts of its own, which share memory as those of the value do."""
    if id(x) in known:
        return known[id(x)][0]
    made = x
    match x:
        case np.ndarray():
            made = _own_array(x, known)
        case list():
            made = [isolated(v, known) for v in x]
        case dict() if type(x) is dict:
            made = {k: isolated(v, known) for k, v in x.items()}
        case tuple() if type(x) is tuple:
            made = tuple(isolated(v, known) for v in x)
    known[id(x)] = made, x
    return made


def _own_array(x: np.ndarray, known: dict[int, Any]) -> np.ndarray:
    """The copy of an array, or the same view of the copy of what it is a view of."""
    base = _base(x)
    if base is x or base.dtype.hasobject or not base.flags.forc:
        return x.copy(order="K")
    own = isolated(base, known)
    offset = x.__array_interface__["data"][0] - base.__array_interface__["data"][0]
    memory = own.reshape(-1, order="A").view(np.uint8)
    made = np.ndarray(x.shape, x.dtype, memory.data, offset, x.strides)
    made.flags.writeable = x.flags.writeable
    return made


def _base(array: np.ndarray) -> np.ndarray:
    """The array whose memory a view looks at."""
    while isinstance(array.base, np.ndarray):
        array = array.base
    return array


def _detached(value: Any, recorded: set[int]) -> Any:
    """The adjoints, those that lie in the records copied."""
    if isinstance(value, np.ndarray):
        return value.copy() if id(_base(value)) in recorded else value
    if isinstance(value, list):
        return [_detached(v, recorded) for v in value]
    if type(value) is tuple:
        return tuple(_detached(v, recorded) for v in value)
    if isinstance(value, dict):
        return {k: _detached(v, recorded) for k, v in value.items()}
    if type(value) is types.SimpleNamespace:
        return types.SimpleNamespace(**{k: _detached(v, recorded) for k, v in vars(value).items()})
    return value
