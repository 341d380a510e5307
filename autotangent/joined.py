"""Kinds where paths meet, and the kinds of parts.

>>> join(INT, NONE) == as_optional(INT)
True
"""

import functools
from collections.abc import Iterator
from typing import Any

from autotangent import axes
from autotangent.kinds import (
    BOOL,
    INT,
    MOST_CLASSES,
    NO_RETURN,
    NONE,
    TEXT,
    UNKNOWN,
    AgainKind,
    AroundKind,
    ArrayKind,
    ChoiceKind,
    ClassesKind,
    ClosureKind,
    DequeKind,
    DictKind,
    EndlessKind,
    FunctionKind,
    Kind,
    ListKind,
    ObjectKind,
    ScalarKind,
    TupleKind,
    as_optional,
    direct_parts,
    holds,
    loose,
    opened,
    parts_of,
    with_parts,
)
from autotangent.structs import replace


def part(kind: Kind, key: Any) -> Kind:
    """The kind of an item or attribute of a container.

    >>> part(DictKind((("n", INT),)), "n") == part(ListKind(INT), 0) == INT
    True
    """
    match kind:
        case TupleKind(items, _):
            return opened(items[key]) if len(items) > key else UNKNOWN
        case ListKind(item):
            return item
        case DictKind(None, value):
            return UNKNOWN if value is None else value
        case DictKind(items, _):
            return dict(items or ()).get(key, UNKNOWN)
        case ObjectKind(_, items):
            return unfolded(dict(items).get(key, UNKNOWN), kind)
        case ClassesKind(options):
            return functools.reduce(join, [part(o, key) for o in options])
    return UNKNOWN


def join(a: Kind, b: Kind) -> Kind:
    """The kind of a value that is a on one path and b on another."""
    if a == b or NO_RETURN in (a, b):
        return b if a == NO_RETURN else a
    if NONE in (a, b):
        return as_optional(a if b == NONE else b)
    return as_optional(_join(a, b), a.optional or b.optional)


def _join(a: Kind, b: Kind) -> Kind:
    match a, b:
        case ScalarKind(p), ScalarKind(q):
            return ScalarKind(join_dtype(p, q), loose(a) or loose(b))
        case (ScalarKind(p), ArrayKind(q, ())) | (ArrayKind(p, ()), ScalarKind(q)):
            return ScalarKind(join_dtype(p, q), True)
        case ArrayKind(p, m), ArrayKind(q, n):
            return ArrayKind(join_dtype(p, q), axes.join(m, n))
        case TupleKind(m, c), TupleKind(n, d) if len(m) == len(n) and c == d:
            return refolded(TupleKind(tuple(map(join, m, n)), c))
        case EndlessKind(p), EndlessKind(q):
            return _join_endless(p, q)
        case (EndlessKind(), TupleKind()) | (TupleKind(), EndlessKind()):
            return _join_opened(a, b)
        case DequeKind(p), DequeKind(q):
            return DequeKind(join(p, q), bounded=a.bounded or b.bounded)
        case ListKind(p, one), ListKind(q, two) if type(a) is type(b):
            return type(a)(join(p, q), one or two)
        case DictKind(), DictKind():
            return _join_dicts(a, b)
        case FunctionKind() | ChoiceKind(), FunctionKind() | ChoiceKind():
            return ChoiceKind(tuple(dict.fromkeys((*alternatives(a), *alternatives(b)))) if _told_apart(a, b) else ())
        case AgainKind(c), AgainKind(d) if c is d:
            return AgainKind(c)
        case AroundKind(c), AroundKind(d) if c == d:
            return AroundKind(c)
        case (AgainKind(c), ObjectKind(d)) | (ObjectKind(d), AgainKind(c)) if c is d:
            return UNKNOWN  # one is not by itself, see unfolded
        case ObjectKind(c), ObjectKind(d) if c is d and _one_folded(c, a, b):
            return _join(folded(a, c), folded(b, c))
        case ObjectKind(c, m), ObjectKind(d, n) if c is d:
            other = dict(n)  # what only one of them holds is not known to be there
            more = a.more or b.more or dict(m).keys() != other.keys()
            return ObjectKind(
                c, tuple((k, join(v, other[k])) for k, v in m if k in other), more, maybe=a.maybe | b.maybe
            )
        case _ if {type(a), type(b)} & {ObjectKind, ClassesKind, AgainKind} and _options(a) and _options(b):
            return _join_classes(*_options(a), *_options(b))
    return UNKNOWN


def _one_folded(cls: type, *kinds: Kind) -> bool:
    """Objects of the class are spelled in two ways."""
    return all(any(holds(k, cls, how) for k in kinds) for how in (AgainKind, ObjectKind))


def _options(kind: Any) -> tuple[Any, ...]:
    """The classes of an object, or the functions, which hold nothing but themselves, that a function may be."""
    if isinstance(kind, (ObjectKind, ClassesKind, AgainKind)):
        return getattr(kind, "options", (kind,))
    found = () if isinstance(kind, ClosureKind) else alternatives(kind)
    return tuple(map(FunctionKind, found)) if all(callable(f) and not isinstance(f, type) for f in found) else ()


def _join_classes(*options: Any) -> Kind:
    found: dict[Any, Kind] = {}
    each: Iterator[Any] = (as_optional(o, False) if o.optional else o for o in options)
    for o in each:
        key = o.value if isinstance(o, FunctionKind) else o.cls
        found[key] = join(found[key], o) if key in found else o
    known = len(found) <= MOST_CLASSES and UNKNOWN not in found.values()
    return ClassesKind(tuple(found.values())) if known else UNKNOWN


def alternatives(kind: Kind) -> tuple[Any, ...]:
    """The functions that a function may be."""
    return kind.functions if isinstance(kind, ChoiceKind) else (kind.value,) if isinstance(kind, FunctionKind) else ()


def _told_apart(*kinds: Kind) -> bool:
    """Functions that are all known, and hold nothing but themselves."""
    return all(alternatives(k) and not isinstance(k, ClosureKind) for k in kinds)


def folded(kind: ObjectKind, cls: type) -> Kind:
    """The kind of an object in which others of its class are as itself.

    >>> inner = ObjectKind(int, (("next", NONE),))
    >>> folded(ObjectKind(int, (("next", inner),)), int).attributes[0][1] == AgainKind(int, True)
    True
    """
    found = []

    def again(part: Kind) -> Kind:
        if not isinstance(part, ObjectKind) or part.cls is not cls:
            return with_parts(part, again)
        found.append(with_parts(part, again))
        return AgainKind(cls, part.optional)

    outer = with_parts(kind, again)
    return functools.reduce(_as_one, [as_optional(f, outer.optional) for f in found], outer)


def _as_one(a: Kind, b: Kind) -> Kind:
    """Objects of a class, one of which was kept before all its attributes were there."""
    if isinstance(a, ObjectKind) and isinstance(b, ObjectKind) and not (a.more or b.more):
        m, n = dict(a.attributes), dict(b.attributes)
        maybe = a.maybe | b.maybe | (m.keys() ^ n.keys())
        a, b = (
            replace(k, attributes=tuple({**own, **m, **n, **own}.items()), maybe=maybe) for k, own in ((a, m), (b, n))
        )
    return join(a, b)


def unfolded(kind: Kind, owner: Kind) -> Kind:
    """The kind of a part by itself, taken out of the object that holds it."""
    if isinstance(kind, (AgainKind, ObjectKind)) and isinstance(owner, ObjectKind) and kind.cls is owner.cls:
        return as_optional(owner, kind.optional) if isinstance(kind, AgainKind) else kind
    return with_parts(kind, lambda part: unfolded(part, owner))


_OPENED: list[tuple[Kind, Kind]] = []  # what is joined, one within the other


def _join_opened(a: Kind, b: Kind) -> Kind:
    """Of an endless kind and a tuple; nothing is known where both go on without end, each in its way."""
    if (a, b) in _OPENED:
        return UNKNOWN
    _OPENED.append((a, b))
    try:
        return _join(opened(a), opened(b))
    finally:
        _OPENED.pop()


def _join_endless(a: Kind, b: Kind) -> Kind:
    """Of two bodies: they hold themselves at the same places, or else nothing is known."""
    joined = join(a, b)
    return UNKNOWN if UNKNOWN in (joined, *parts_of(joined)) else EndlessKind(joined)


def _join_dicts(a: DictKind, b: DictKind) -> Kind:
    if a.items is not None and b.items is not None and [k for k, _ in a.items] == [k for k, _ in b.items]:
        return DictKind(tuple((k, join(v, w)) for (k, v), (_, w) in zip(a.items, b.items)))
    values = [v for d in (a, b) for v in ([v for _, v in d.items] if d.items is not None else [d.value or UNKNOWN])]
    if not values:
        return DictKind(())
    return DictKind(None, functools.reduce(join, values), join_keys([a, b]))


def key_kind(kind: DictKind) -> Kind:
    """One kind for all keys."""
    if kind.items is None:
        return kind.key or UNKNOWN
    classes = {type(k) for k, _ in kind.items}
    return {str: TEXT, int: INT, bool: BOOL}.get(classes.pop(), UNKNOWN) if len(classes) == 1 else UNKNOWN


def join_keys(dicts: list[Kind]) -> Kind | None:
    """The kind of the keys of several dicts, None where it is not known."""
    kinds = [key_kind(d) if isinstance(d, DictKind) else UNKNOWN for d in dicts if d != DictKind(())]
    kind = functools.reduce(join, kinds) if kinds else UNKNOWN
    return None if kind == UNKNOWN else kind


def join_dtype(p: str, q: str) -> str:
    """The wider of two dtype letters."""
    return max(p, q, key="bifc".index)


# ---- tuples that hold others like themselves -------------------------------------------------------------------------
def refolded(kind: Kind) -> Kind:
    """The kind with each tuple inside of it that an endless kind in it stands for as that.

    >>> chain = EndlessKind(TupleKind((INT, AroundKind(0, True))))
    >>> longer = TupleKind((INT, as_optional(opened(chain))))
    >>> refolded(longer) == opened(chain)
    True
    """
    parts = (as_optional(p, False) for p in parts_of(kind) if isinstance(p, EndlessKind) and not _is_open(p))
    known = dict.fromkeys(parts)
    return with_parts(kind, lambda part: _refolded(part, known)) if known else kind


def _refolded(kind: Kind, known: dict[Kind, None]) -> Kind:
    if isinstance(kind, EndlessKind):
        return kind
    kind = with_parts(kind, lambda part: _refolded(part, known))
    for whole in known if isinstance(kind, TupleKind) else ():
        plain = opened(whole)
        if join(settled(as_optional(kind, False)), plain) == plain:
            return as_optional(whole, kind.optional)
    return kind


def _is_open(kind: Kind, level: int = 0) -> bool:
    """Stands for something around it."""
    if isinstance(kind, AroundKind):
        return kind.level >= level
    return any(_is_open(p, level + isinstance(kind, EndlessKind)) for p in direct_parts(kind))


def endless(new: Kind, old: Kind) -> Kind:
    """What a recursive function gives, after it was taken to give the old kind: a tuple in it that holds the one which
    was there before may hold any number of these.

    >>> one = TupleKind((INT, NONE))
    >>> chain = EndlessKind(TupleKind((INT, AroundKind(0, True))))
    >>> endless(TupleKind((INT, as_optional(one))), one) == opened(chain)
    True
    """
    return opened(_endless(refolded(new), old))


def _endless(new: Kind, old: Kind) -> Kind:
    parts = direct_parts(old)
    if type(new) is not type(old) or len(direct_parts(new)) != len(parts):
        return new
    if isinstance(new, TupleKind):
        seen, body = (as_optional(settled(k), False) for k in (old, new))
        inside = with_parts(body, lambda part: _around(part, seen, 0))
        if inside != body:
            return EndlessKind(inside, new.optional)
    each = iter(parts)
    return with_parts(new, lambda part: _endless(part, next(each)))


def _around(kind: Kind, seen: Kind, level: int) -> Kind:
    if isinstance(kind, (TupleKind, EndlessKind)) and not _is_open(kind):
        plain = as_optional(opened(kind), False)
        if join(plain, seen) == plain:  # more may have come to be known of it since
            return AroundKind(level, kind.optional)
    inner = level + isinstance(kind, EndlessKind)
    return with_parts(kind, lambda part: _around(part, seen, inner))


def settled(kind: Kind) -> Kind:
    """The kind wherever it is seen: the sizes of its axes mean nothing elsewhere."""
    match kind:
        case ArrayKind(_, sizes) if sizes is not None:
            return replace(kind, axes=tuple(a if isinstance(a, int) else axes.ANY for a in sizes))
    return with_parts(kind, settled)
