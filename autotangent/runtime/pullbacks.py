"""A pullback that may be called any number of times, although a reverse sweep uses up its records."""

import functools
import types
from collections.abc import Callable
from typing import Any

import numpy as np

from autotangent.runtime.snapshots import Snapshot, put_back, snapshot


def repeatable(rev: Callable[..., Any], saved: tuple) -> Callable[[Any], Any]:
    """y_bar -> adjoints: each time what `rev` needs is as it was at first, and all that it changes is put back.

    A caller may hold some of it, arguments and results, and change it meanwhile; it is left as the caller has it.

    >>> x = np.ones(1)
    >>> pull = repeatable(lambda saved, y_bar: saved[0].pop() * saved[1] * y_bar, ([3.0], x))
    >>> x[0] = 0.0; pull(1.0), pull(2.0), x
    (array([3.]), array([6.]), array([0.]))
    """
    first = snapshot(saved)
    recorded = {id(_base(thing)) for thing, _ in first.things if isinstance(thing, np.ndarray)}
    return functools.partial(pulled, rev, saved, first, recorded)


def pulled(rev: Callable[..., Any], saved: tuple, first: Snapshot, recorded: set[int], y_bar: Any) -> Any:
    """The adjoints that `rev` gives; recorded: ids of the arrays that are in what it needs."""
    now = snapshot((saved, [thing for thing, _ in first.things]))
    put_back(saved, first)
    try:
        return _detached(rev(saved, y_bar), recorded)
    finally:
        put_back(saved, now)


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
