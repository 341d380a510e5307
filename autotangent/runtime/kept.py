"""Values that are kept for later, whatever becomes of the memory that they were in."""

import functools
from collections.abc import Callable
from typing import Any

import numpy as np


def kept(x: Any) -> Any:
    """The value with arrays, lists and dicts of its own, which lie and share memory as those of the value do.

    >>> x = np.zeros(2); held = kept([x, x, 1.0]); x[0] = 5.0; held[0].tolist(), held[0] is held[1]
    ([0.0, 0.0], True)
    """
    return x.copy(order="K") if isinstance(x, np.ndarray) else _kept(x, {})


def _kept(x: Any, known: dict[int, Any]) -> Any:
    """known: what was kept already, beside what it was made of."""
    if id(x) in known:
        return known[id(x)][0]
    made = x
    match x:
        case np.ndarray():
            made = _own(x, known)
        case list():
            made = [_kept(v, known) for v in x]
        case dict():
            made = {k: _kept(v, known) for k, v in x.items()}
        case tuple():
            parts = [_kept(v, known) for v in x]
            made = type(x)(*parts) if hasattr(x, "_fields") else tuple(parts)
    known[id(x)] = made, x
    return made


def _own(x: np.ndarray, known: dict[int, Any]) -> np.ndarray:
    """A copy of an array; of a view the same view of a copy of the whole."""
    base: Any = x
    while isinstance(base.base, np.ndarray):
        base = base.base
    if base is x or base.dtype.hasobject or not base.flags.forc or not base.size:
        return x.copy(order="K")
    offset = x.__array_interface__["data"][0] - base.__array_interface__["data"][0]
    memory = _kept(base, known).reshape(-1, order="A").view(np.uint8)
    return np.ndarray(x.shape, x.dtype, memory.data, offset, x.strides)


def with_saved(push: Callable[..., Any], saved: tuple) -> Callable[..., Any]:
    """The linear part of a function with what it needs of the primal.

    >>> with_saved(lambda saved, *, x_dot: saved[0] * x_dot, (2.0,))(x_dot=3.0)
    6.0
    """
    return functools.partial(push, saved)
