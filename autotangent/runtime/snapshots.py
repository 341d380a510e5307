"""Arrays, lists, dicts, sets and objects as they were before a call that changes them."""

import collections
import types
from collections.abc import Iterable
from typing import Any

import numpy as np

from autotangent.runtime.own import shared_arguments
from autotangent.runtime.slots import ABSENT, attributes, hold

_NO_DATA = (type, types.ModuleType, types.FunctionType, types.MethodType)


class Snapshot:
    """Things inside x that can be changed, each with a copy of what it held."""

    __slots__ = ("things", "x")

    def __init__(self, x: Any, things: Iterable[Any]):
        self.x, self.things = x, [(thing, _copied(thing)) for thing in things]

    def now(self) -> "Snapshot":
        """The same things as they are now."""
        return Snapshot(self.x, (thing for thing, _ in self.things))


def snapshot(x: Any, *others: Any) -> Snapshot:
    """Everything inside x that can be changed, each thing once, with a copy of what it holds. others: what must share
    no memory with x.

    >>> x = {"a": np.zeros(2)}; before = snapshot(x); x["a"][0] = 5.0; put_back(x, before); x["a"].tolist()
    [0.0, 0.0]

    Raises:
        SharedArguments: they share memory; the derivative takes them to be apart.
    """
    mine = _inside(x)
    if others and _overlap(x, mine, others):
        other = next(o for o in others if _overlap(x, mine, (o,)))
        raise shared_arguments(x, other, "changes what one of them holds")
    return Snapshot(x, mine.values())


def _overlap(x: Any, mine: dict[int, Any], others: tuple) -> bool:
    """An array is in x and in another argument, or a list, dict or object with numbers that may be changed, or one of
    them is all of the other or a part of it."""
    theirs = _inside(others)
    if id(x) in theirs or any(id(o) in mine for o in others):
        return True
    if any(_holds_number(mine[key]) for key in mine.keys() & theirs.keys()):
        return True
    arrays = [[t for t in things.values() if isinstance(t, np.ndarray)] for things in (mine, theirs)]
    return any(np.may_share_memory(a, b) and np.shares_memory(a, b) for a in arrays[0] for b in arrays[1])


def _holds_number(thing: Any) -> bool:
    """Directly, one that may have a derivative."""
    return any(isinstance(v, (float, complex, np.inexact)) for v in _parts(thing) or ())


def _parts(thing: Any) -> Iterable | None:
    """What it holds, if it can be changed."""
    match thing:
        case np.ndarray() | set():
            return ()
        case dict():
            return thing.values()
        case list() | collections.deque():
            return thing
        case _ if not isinstance(thing, _NO_DATA) and (held := attributes(thing)) is not None:
            return held.values()
    return None


def _inside(x: Any) -> dict[int, Any]:
    """Everything in x that can be changed, by its id."""
    found: dict[int, Any] = {}
    pending = [x]
    while pending:
        thing = pending.pop()
        if id(thing) in found:
            continue
        if isinstance(thing, tuple):
            pending += thing
        elif (parts := _parts(thing)) is not None:
            found[id(thing)] = thing
            pending += parts
    return found


def _copied(thing: Any) -> Any:
    """What it holds."""
    match thing:
        case np.ndarray():
            return thing.copy()
        case dict():
            return dict(thing)
        case list() | collections.deque():
            return list(thing)
        case set():
            return set(thing)
    return attributes(thing)


def put_back(x: Any, before: Snapshot) -> None:
    """Undo all changes inside x since its snapshot: every thing holds what it held, in its own memory.

    >>> x = [[1.0], 2.0]; inner, before = x[0], snapshot(x); x[0] = [5.0]; inner.append(3.0); put_back(x, before)
    >>> x, x[0] is inner
    ([[1.0], 2.0], True)
    """
    for thing, held in before.things:
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
