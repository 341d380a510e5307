"""Values for many directions at once: the first axis of every array counts them."""

import collections
import types
from typing import Any

import numpy as np

from autotangent.runtime.zeros import zeros


def many_zeros(count: int, x: Any) -> Any:
    """As `zeros`, for so many directions.

    >>> many_zeros(2, {"w": np.ones(1), "b": 1.0})
    {'w': array([[0.],
           [0.]]), 'b': array([0., 0.])}
    """
    return _repeated(count, zeros(x), {})


def _repeated(count: int, x: Any, seen: dict[int, Any]) -> Any:
    if isinstance(x, (float, complex)):
        return np.zeros(count, type(x))
    if isinstance(x, np.ndarray):
        return np.zeros((count, *x.shape), x.dtype)
    if id(x) in seen:
        return seen[id(x)]
    if isinstance(x, (list, collections.deque)):
        made: Any = type(x)()
        seen[id(x)] = made
        made.extend(_repeated(count, v, seen) for v in x)
        return made
    if isinstance(x, dict):
        factory = getattr(x, "default_factory", None)
        made = {} if factory is None else collections.defaultdict(lambda: _repeated(count, factory(), {}))
        seen[id(x)] = made
        made.update((k, _repeated(count, v, seen)) for k, v in x.items())
        return made
    if isinstance(x, types.SimpleNamespace):
        made = seen[id(x)] = types.SimpleNamespace()
        vars(made).update((k, _repeated(count, v, seen)) for k, v in vars(x).items())
        return made
    return x
