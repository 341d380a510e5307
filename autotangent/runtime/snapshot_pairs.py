"""The forward and reverse sweeps of `snapshot` and `put_back`, where the adjoints lie beside the values from the start.

What is put back is linear in what was kept. The shadow of a snapshot is the snapshot of a shadow, taken while that is
zero: of each thing in it a copy, into which goes what is added to the thing after it was put back.
"""

import collections
from collections.abc import Iterator
from typing import Any

import numpy as np

from autotangent.runtime.slots import NUMBERS, attributes, hold
from autotangent.runtime.snapshots import Snapshot, put_back, snapshot
from autotangent.runtime.zeros import complete


def snapshot_fwd(x: Any, *others: Any, x_bar: Any) -> tuple[tuple[Snapshot, Snapshot], Any]:
    """The snapshot and its shadow, and what snapshot_rev needs.

    >>> x, x_bar = [1.0, np.ones(2)], [0.0, np.zeros(2)]
    >>> (before, before_bar), saved = snapshot_fwd(x, x_bar=x_bar)
    >>> _, saved_1 = put_back_fwd(x, before, x_bar=x_bar, before_bar=before_bar)
    >>> x_bar[0] = 2.0; x_bar[1] += 3.0; put_back_rev(saved_1); x_bar
    [0.0, array([0., 0.])]
    >>> snapshot_rev(saved); x_bar
    [2.0, array([3., 3.])]
    """
    before_bar = snapshot(x_bar)
    return (snapshot(x, *others), before_bar), (x_bar, before_bar)


def snapshot_rev(saved: tuple[Any, Snapshot]) -> None:
    """Adjoint of snapshot: adds into x_bar."""
    x_bar, before_bar = saved
    for held, now in _alike(before_bar, x_bar):
        _add(now, held)


def put_back_fwd(x: Any, before: Snapshot, *, x_bar: Any, before_bar: Snapshot) -> tuple[None, Any]:
    """None, and what put_back_rev needs."""
    changed_bar = before_bar.now()
    put_back(x, before)
    put_back(x_bar, before_bar)
    return None, (x_bar, before_bar, changed_bar)


def put_back_rev(saved: tuple[Any, Snapshot, Snapshot]) -> None:
    """Adjoint of put_back: what was added into x_bar goes to the shadow of the snapshot."""
    x_bar, before_bar, changed_bar = saved
    for held, now in _alike(before_bar, x_bar):
        _add(held, now)
    put_back(x_bar, changed_bar)


def complete_fwd(made: Any, x: Any, *, made_bar: Any, x_bar: Any = None) -> tuple[None, None]:
    """The attributes that the adjoint of an object gets have adjoints, which nothing comes out of.

    >>> import types
    >>> x, made, made_bar = (types.SimpleNamespace() for _ in range(3)); x.a = 2.0
    >>> complete_fwd(made, x, made_bar=made_bar); made_bar
    (None, None)
    namespace(a=0.0)
    """
    complete(made, x)
    complete(made_bar, made)
    return None, None


def complete_rev(saved: None) -> None:
    """Adjoint of complete: nothing."""


def _alike(before: Snapshot, x_bar: Any) -> Iterator[tuple[Any, Any]]:
    """(copy of what a thing held, the thing that is in its place now) for all that is inside x_bar."""
    copies = {id(thing): held for thing, held in before.things}
    pending = [(before.x, x_bar)]
    while pending:
        thing, now = pending.pop()
        held = thing if isinstance(thing, tuple) else copies.pop(id(thing), None)
        if held is not None:
            if held is not thing:
                yield held, now
            parts = _parts(now)
            pending += [(part, parts[key]) for key, part in _parts(held).items() if key in parts]


def _parts(x: Any) -> dict[Any, Any]:
    """What a container or object holds, by place."""
    if isinstance(x, (np.ndarray, set)):
        return {}
    if isinstance(x, (list, tuple, collections.deque)):
        return dict(enumerate(x))
    return dict(x if isinstance(x, dict) else attributes(x) or {})


def _add(x: Any, more: Any) -> None:
    """The numbers of one into those of the other, which is built alike."""
    if isinstance(x, np.ndarray):
        x += more
        return
    held = _parts(x)
    for key, part in _parts(more).items():
        if isinstance(part, NUMBERS):
            total = part if held.get(key) is None else held[key] + part
            if isinstance(x, (list, dict, collections.deque)):
                x[key] = total
            else:
                hold(x, key, total)
