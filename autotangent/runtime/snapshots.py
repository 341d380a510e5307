"""Arrays, lists, dicts, sets and objects as they were before a call that changes them."""

import collections
import types
from typing import Any

import numpy as np

from autotangent.runtime.slots import ABSENT, attributes, hold

_NO_DATA = (type, types.ModuleType, types.FunctionType, types.MethodType)


def snapshot(x: Any) -> list[tuple[Any, Any]]:
    """Everything inside x that can be changed, each thing once, with a copy of what it holds.

    >>> x = {"a": np.zeros(2)}; before = snapshot(x); x["a"][0] = 5.0; put_back(x, before); x["a"].tolist()
    [0.0, 0.0]
    """
    found: dict[int, tuple[Any, Any]] = {}
    pending = [x]
    while pending:
        thing = pending.pop()
        if id(thing) in found:
            continue
        match thing:
            case np.ndarray():
                found[id(thing)] = thing, thing.copy()
            case dict():
                found[id(thing)] = thing, dict(thing)
                pending += thing.values()
            case list() | collections.deque():
                found[id(thing)] = thing, list(thing)
                pending += thing
            case set():
                found[id(thing)] = thing, set(thing)
            case tuple():
                pending += thing
            case _ if not isinstance(thing, _NO_DATA) and (inside := attributes(thing)) is not None:
                found[id(thing)] = thing, inside
                pending += inside.values()
    return list(found.values())


def put_back(x: Any, before: list[tuple[Any, Any]]) -> None:
    """Undo all changes inside x since its snapshot: every thing holds what it held, in its own memory.

    >>> x = [[1.0], 2.0]; inner, before = x[0], snapshot(x); x[0] = [5.0]; inner.append(3.0); put_back(x, before)
    >>> x, x[0] is inner
    ([[1.0], 2.0], True)
    """
    for thing, held in before:
        match thing:
            case np.ndarray():
                if thing.flags.writeable:
                    thing[...] = held
            case list():
                thing[:] = held
            case collections.deque():
                thing.clear()
                thing.extend(held)
            case dict() | set():
                thing.clear()
                thing.update(held)
            case _:
                for name in (attributes(thing) or {}).keys() - held.keys():
                    hold(thing, name, ABSENT)
                for name, value in held.items():
                    hold(thing, name, value)
