"""Linear parts in many directions at once: texts in which a leading axis counts the directions.

`pullback` and `linearize` give a value and a function that is linear in its seeds. The text of that function becomes
one for many seeds, `transform/batched.py`. Where it has no such form, it is called for one seed after the other.
"""

import functools
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from autotangent import project, variants
from autotangent.axes import ANY
from autotangent.classify import classify
from autotangent.errors import AutotangentError
from autotangent.joined import join
from autotangent.kinds import (
    NO_RETURN,
    NONE,
    ArrayKind,
    IteratorKind,
    Kind,
    ListKind,
    TupleKind,
    as_optional,
    parts_of,
)
from autotangent.nesting import as_floats
from autotangent.runtime import pullbacks
from autotangent.structs import replace

FEW = 8  # so many directions are taken one by one: a text of their own is not worth its derivation
Seeds = Callable[[int, int], list[np.ndarray]]
AT_ONCE = 2**20  # numbers in the largest array of a linear part, for as many directions as fit


class Linear:
    """The linear part of a function at a point.

    y: the result of the function; one: the linear part as its text has it, for one seed of each argument; like: a value
    of the shape of each seed.
    """

    def __init__(self, y: Any, one: Any, like: Sequence[Any]):
        self.y, self.one, self.like = y, one, like

    @functools.cached_property
    def many(self) -> Callable[..., Any] | None:
        """The linear part for many directions, if it has a text for them."""
        if not is_made(self.one):
            return None
        try:
            loaded = loaded_for(self.one, self.like)
        except (AutotangentError, RecursionError):  # what a recursive function keeps may be nested too deeply
            return None
        if is_pull(self.one):
            return functools.partial(self.one.func, loaded.entry, *self.one.args[1:])
        return functools.partial(loaded.entry, *self.one.args)

    def along(self, count: int, seeds: Seeds, parts: dict[str, Any], fewest: int = 2) -> list[np.ndarray]:
        """What the linear part gives for so many directions; seeds(k, n) are those from k up to n. parts: the name of
        each part of what it gives, and what that is like. fewest: from so many on they are taken together."""
        step = max(1, AT_ONCE // self.largest(parts.values()))
        some = [self._some(seeds(k, min(k + step, count)), parts, count >= fewest) for k in range(0, count, step)]
        if not some:
            return [np.zeros((0, *np.shape(x)), dtype_of(x)) for x in parts.values()]
        return some[0] if len(some) == 1 else [np.concatenate(found) for found in zip(*some)]

    def largest(self, like: Iterable[Any]) -> int:
        """The size of the largest array that the linear part reads, takes or gives."""
        saved = self.one.args[1 if is_pull(self.one) else 0] if is_made(self.one) else ()
        arrays = [a for a in saved if isinstance(a, np.ndarray)]
        return max(1, *map(np.size, [*like, *self.like, *arrays]))

    def _some(self, seeds: list[np.ndarray], parts: dict[str, Any], together: bool) -> list[np.ndarray]:
        many = self.many if together else None
        if many is not None:
            found = many(*seeds)
            found = [found] if len(parts) == 1 else found
            return [fitted(f, x, n, (len(seeds[0]),)) for f, (n, x) in zip(found, parts.items())]
        rows = [self.one(*map(_plain, row)) for row in zip(*seeds)]
        rows = [[r] for r in rows] if len(parts) == 1 else rows
        return [np.stack([fitted(r[k], x, n, ()) for r in rows]) for k, (n, x) in enumerate(parts.items())]


def _plain(seed: Any) -> Any:
    """The seed of a number as a number."""
    return seed.item() if np.ndim(seed) == 0 else seed


def dtype_of(x: Any) -> np.dtype:
    """That of the adjoint or tangent of a value."""
    dtype = np.asarray(x).dtype
    return dtype if dtype.kind in "fc" else np.dtype(float)


def fitted(found: Any, x: Any, name: str, before: tuple[int, ...]) -> np.ndarray:
    """The adjoint or tangent of x, with these axes before its own, of its dtype.

    Raises:
        AutotangentError: it has another shape.
    """
    like = np.broadcast_to(np.zeros((), dtype_of(x)), (*before, *np.shape(x)))
    return project.project_array(found, like, name)


def linear(derivative: Any, args: tuple, kwargs: dict[str, Any], given: Sequence[Any]) -> Linear:
    """The linear part of a `pullback` or `linearize` at a point. given: the arguments of wrt.

    Raises:
        AutotangentError: it cannot be derived.
    """
    y, one = derivative.run(*args, **kwargs)
    return Linear(y, one, [y] if derivative.mode == "pullback" else given)


def is_made(one: Any) -> bool:
    """A function and what it keeps; a person who edits a text may return another."""
    return isinstance(one, functools.partial)


def is_pull(one: Any) -> bool:
    """A pullback, whose saved values are put back after each reverse sweep."""
    return one.func is pullbacks.pulled


def loaded_for(one: Any, like: Sequence[Any]) -> Any:
    """The text of a linear part for many directions. like: what its seeds are like.

    Raises:
        AutotangentError: it has none, which is found out once.
    """
    function, saved = one.args[:2] if is_pull(one) else (one.func, one.args[0])
    seen, alone = function.__dict__.setdefault("__autotangent_batched__", ({}, {}))
    names = function.__code__.co_varnames[: function.__code__.co_argcount]
    kinds = {names[0]: with_ranks(classify(saved, names[0]), [saved])}
    kinds |= {n: as_floats(classify(v, n)) for n, v in zip(names[1:], like)}
    kinds = {n: with_known(k, seen.get(n, k)) for n, k in kinds.items()}
    if tuple(kinds.items()) in alone:
        raise alone[tuple(kinds.items())]
    try:
        loaded = variants.batched_of(function, names[1:], kinds)
    except AutotangentError as error:
        alone[tuple(kinds.items())] = error
        raise
    seen.update(kinds)
    return loaded


def with_known(kind: Kind, known: Kind) -> Kind:
    """The kind of what is kept, with the kinds that were seen of what is not kept this time, another way being taken.

    >>> from autotangent.kinds import FLOAT
    >>> with_known(TupleKind((FLOAT, NONE)), TupleKind((FLOAT, FLOAT))) == TupleKind((FLOAT, as_optional(FLOAT)))
    True
    """
    if not isinstance(kind, TupleKind) or not isinstance(known, TupleKind) or len(kind.items) != len(known.items):
        return kind

    def seen(k: Kind, o: Kind) -> bool:
        return NONE in (k, o) or o == as_optional(k) or ListKind(NO_RETURN) in (k, o)

    pairs = zip(kind.items, known.items)
    return replace(kind, items=tuple(join(k, o) if seen(k, o) else k for k, o in pairs))


def with_ranks(kind: Kind, values: Sequence[Any]) -> Kind:
    """The kind of values that are kept, where arrays of several sizes have so many axes.

    >>> held = [np.ones(3), np.ones(1)]
    >>> with_ranks(classify(held, "held"), [held]).item.axes == (ANY,)
    True
    """
    values = [v for v in values if v is not None]
    match kind:
        case ArrayKind(_, None) if len({v.ndim for v in values}) == 1:
            return replace(kind, axes=(ANY,) * values[0].ndim)
        case IteratorKind():
            return kind
        case ListKind(item) if any(isinstance(k, ArrayKind) and k.axes is None for k in (item, *parts_of(item))):
            return replace(kind, item=with_ranks(item, [v for held in values for v in held]))
        case TupleKind(items) if values:
            return replace(kind, items=tuple(map(with_ranks, items, map(list, zip(*values)))))
    return kind


def text_of(one: Any, like: Sequence[Any]) -> str:
    """The text of a linear part for many directions.

    Raises:
        AutotangentError: it has none.
    """
    text: str = loaded_for(one, like).text.body
    return text
