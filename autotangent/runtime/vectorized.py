"""What np.vectorize makes of a Python function, in Python: one call an element, so that a derivative can be made of it.

>>> def ramp(x):
...     return x if x > 0 else 0.0
>>> in_python(np.vectorize(ramp))(np.array([-1.0, 2.0]))
array([0., 2.])
"""

import inspect
from collections.abc import Callable
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np

from autotangent.errors import ArgumentError

_made: WeakKeyDictionary[np.vectorize, Callable] = WeakKeyDictionary()


def in_python(vectorized: np.vectorize) -> Any:
    """The Python function, or the object itself where it does more than call its function for each element."""
    if vectorized not in _made:
        _made[vectorized] = _of(vectorized)
    return _made[vectorized]


def _of(vectorized: Any) -> Any:
    function, types = vectorized.pyfunc, [np.dtype(t) for t in vectorized.otypes or ()]
    if (
        vectorized.signature is not None
        or vectorized.excluded
        or vectorized.cache
        or types not in ([], [np.dtype(float)])
    ):
        return vectorized
    taken = inspect.signature(function).parameters.values()
    if not all(p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD) and p.default is p.empty for p in taken):
        return vectorized
    made = {1: _of_one, 2: _of_two, 3: _of_three}.get(len(taken))
    return vectorized if made is None else made(function, float if types else None)


def _of_one(function: Callable, dtype: Any) -> Callable:
    def vectorized(x):  # type: ignore[no-untyped-def]
        values = [function(v) for v in np.ravel(x)]
        refuse_integers(values[0], dtype)
        return np.reshape(np.array(values, dtype=dtype), np.shape(x))

    return vectorized


def _of_two(function: Callable, dtype: Any) -> Callable:
    def vectorized(x, y):  # type: ignore[no-untyped-def]
        shape = np.broadcast_shapes(np.shape(x), np.shape(y))
        a, b = np.copy(np.broadcast_to(x, shape)), np.copy(np.broadcast_to(y, shape))
        values = [function(v, w) for v, w in zip(np.ravel(a), np.ravel(b))]
        refuse_integers(values[0], dtype)
        return np.reshape(np.array(values, dtype=dtype), shape)

    return vectorized


def _of_three(function: Callable, dtype: Any) -> Callable:
    def vectorized(x, y, z):  # type: ignore[no-untyped-def]
        shape = np.broadcast_shapes(np.shape(x), np.shape(y), np.shape(z))
        a, b = np.copy(np.broadcast_to(x, shape)), np.copy(np.broadcast_to(y, shape))
        c = np.copy(np.broadcast_to(z, shape))
        values = [function(v, w, u) for v, w, u in zip(np.ravel(a), np.ravel(b), np.ravel(c))]
        refuse_integers(values[0], dtype)
        return np.reshape(np.array(values, dtype=dtype), shape)

    return vectorized


def refuse_integers(first: Any, dtype: Any) -> None:
    """np.vectorize makes all results what the first one is.

    Raises:
        ArgumentError: the first result is an integer, and no type is asked for.
    """
    if dtype is None and isinstance(first, (int, np.integer)):
        what = "np.vectorize makes integers of all results, for the first is one"
        raise ArgumentError(what, instead="Give it otypes=[float], or let the function return 0.0 and not 0.")
