"""What a value is, as far as the text of a derivative may depend on it.

A kind is a frozen struct; `autotangent/spelling.py` gives the short form that stands in the header of a file.

>>> join(FLOAT, INT) == FLOAT
True
"""

import functools
from collections.abc import Callable, Iterator
from typing import Any

from autotangent import axes
from autotangent.structs import field, replace, struct


@struct(frozen=True)
class Kind:
    """Base of all kinds."""

    optional = False


@struct(frozen=True)
class ScalarKind(Kind):
    """A number without axes: a Python number, a NumPy scalar. dtype is one of f c i b.

    loose: on some path it is an array without axes; optional, here and below: on some path it is None.
    """

    dtype: str
    loose: bool = field(default=False, repr=False)
    optional: bool = field(default=False, repr=False)


@struct(frozen=True)
class ArrayKind(Kind):
    """A NumPy array. An axis is 1, or a size in normal form (see `analysis/axes.py`); axes is None if the rank is open,
    () without axes."""

    dtype: str
    axes: tuple | None
    optional: bool = field(default=False, repr=False)


@struct(frozen=True)
class TextKind(Kind):
    """A str or bytes."""


@struct(frozen=True)
class NoneKind(Kind):
    """None."""


@struct(frozen=True)
class TupleKind(Kind):
    """A tuple, element by element; cls is the class of a namedtuple."""

    items: tuple[Kind, ...]
    cls: type | None = None
    optional: bool = field(default=False, repr=False)


@struct(frozen=True)
class ListKind(Kind):
    """A homogeneous list, whatever its length (item: NO_RETURN for an empty one). loose: it may be a tuple."""

    item: Kind
    loose: bool = field(default=False, repr=False)
    optional: bool = field(default=False, repr=False)


@struct(frozen=True)
class DequeKind(ListKind):
    """A collections.deque. bounded: it may have a maxlen."""

    bounded: bool = False


@struct(frozen=True)
class IteratorKind(ListKind):
    """What yields items that carry no derivative, once: it has no length."""


@struct(frozen=True)
class DictKind(Kind):
    """A dict. items: ((key, kind), ...) for up to 32 str or int keys, else None with one kind for all values and, where
    it was filled in the function itself, one for all keys."""

    items: tuple[tuple[Any, Kind], ...] | None
    value: Kind | None = None
    key: Kind | None = None
    optional: bool = field(default=False, repr=False)


@struct(frozen=True)
class ObjectKind(Kind):
    """An instance of a class, with the kinds of the attributes that were looked at."""

    cls: type
    attributes: tuple[tuple[str, Kind], ...] = ()
    optional: bool = field(default=False, repr=False)


@struct(frozen=True)
class AgainKind(Kind):
    """An object as the one around it that is of the same class: what the next of a node is."""

    cls: type
    optional: bool = field(default=False, repr=False)


@struct(frozen=True)
class ClassesKind(Kind):
    """An instance of one of several classes; a test of its class tells of which."""

    options: tuple[Kind, ...]
    optional: bool = field(default=False, repr=False)


@struct(frozen=True)
class FunctionKind(Kind):
    """A function, class, module: a value that is called or looked into, not computed with."""

    value: Any


@struct(frozen=True)
class ClosureKind(FunctionKind):
    """A function that captured values. captured: the names here of what is given to it first; defaulted: (parameter,
    name here) of default values; text: how the function is had in a generated file, as `words` of a call, or a name."""

    captured: tuple[str, ...] = ()
    defaulted: tuple[tuple[str, str], ...] = ()
    text: tuple[str, ...] = ()


@struct(frozen=True)
class ChoiceKind(Kind):
    """One of several functions; none are named where one of them captured values."""

    functions: tuple[Any, ...] = ()


@struct(frozen=True)
class RangeKind(Kind):
    """A range or another iterable of ints."""


@struct(frozen=True)
class RandomKind(Kind):
    """A generator of random numbers: Generator or RandomState of NumPy, or Random."""

    source: str


@struct(frozen=True)
class DtypeKind(Kind):
    """A dtype, by the letter that an array has for it."""

    letter: str


@struct(frozen=True)
class UnknownKind(Kind):
    """Nothing is known: a number or an array of any rank, or something else."""


@struct(frozen=True)
class NoReturnKind(Kind):
    """Nothing comes back: the start of the fixed point of a recursive function."""


MOST_CLASSES = 8
OPTIONAL = (ScalarKind, ArrayKind, TupleKind, ListKind, DictKind, ObjectKind, ClassesKind, AgainKind)
NO_RETURN = NoReturnKind()
FLOAT, INT, COMPLEX, BOOL = ScalarKind("f"), ScalarKind("i"), ScalarKind("c"), ScalarKind("b")
TEXT, NONE, UNKNOWN, RANGE = TextKind(), NoneKind(), UnknownKind(), RangeKind()

MISSING: Any = type("Missing", (), {"__repr__": lambda self: "MISSING"})()


@struct(frozen=True)
class Value:
    """What analysis knows of one expression: its kind; its constant value if there is one; `size`, the normal form of
    an int that is the size of an axis, or of how many items a mask takes out; whether it depends on wrt; whether it
    may still be the constant it started as, whatever its kind says."""

    kind: Kind
    const: Any = MISSING
    size: Any = None
    varied: bool = False
    started: bool = False


def numeric(kind: Kind) -> bool:
    """A number or an array of numbers."""
    return isinstance(kind, (ScalarKind, ArrayKind, UnknownKind))


def differentiable_kind(kind: Kind) -> bool:
    """Can hold a derivative: floats, complex numbers, and what contains them."""
    match kind:
        case ScalarKind(dtype) | ArrayKind(dtype, _):
            return dtype in "fc"
        case TupleKind(items, _):
            return any(map(differentiable_kind, items))
        case ListKind(item):
            return item == NO_RETURN or differentiable_kind(item)
        case DictKind(None, value):
            return value is None or differentiable_kind(value)
        case DictKind(items, _):
            return not items or any(differentiable_kind(value) for _, value in items)
        case ObjectKind() | ClassesKind() | AgainKind() | UnknownKind() | ClosureKind():
            return True
    return False


def dtypes(kind: Kind) -> set[str]:
    """The dtype letters of all numbers in it, "?" for what is not known.

    >>> sorted(dtypes(TupleKind((FLOAT, ListKind(COMPLEX)))))
    ['c', 'f']
    """
    if isinstance(kind, (ScalarKind, ArrayKind)):
        return {kind.dtype}
    letters = {letter for part in direct_parts(kind) for letter in dtypes(part)}
    return {"?"} if isinstance(kind, UnknownKind) else letters


def part(kind: Kind, key: Any) -> Kind:
    """The kind of an item or attribute of a container.

    >>> part(DictKind((("n", INT),)), "n") == part(ListKind(INT), 0) == INT
    True
    """
    match kind:
        case TupleKind(items, _):
            return items[key] if len(items) > key else UNKNOWN
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


def with_parts(kind: Kind, change: Callable[[Kind], Kind]) -> Kind:
    """The kind of a container with other kinds of what it holds.

    >>> with_parts(TupleKind((INT, FLOAT)), as_optional).items[0].optional
    True
    """
    match kind:
        case TupleKind(items):
            return replace(kind, items=tuple(map(change, items)))
        case ListKind(item):
            return replace(kind, item=change(item))
        case DictKind(items, value):
            held = None if items is None else tuple((k, change(v)) for k, v in items)
            return replace(kind, items=held, value=None if value is None else change(value))
        case ObjectKind(_, attributes):
            return replace(kind, attributes=tuple((k, change(v)) for k, v in attributes))
        case ClassesKind(options):
            return replace(kind, options=tuple(map(change, options)))
    return kind


def as_optional(kind: Kind, optional: bool = True) -> Kind:
    """The kind of what may be None, or is not.

    >>> as_optional(FLOAT) == join(FLOAT, NONE), as_optional(TEXT) == UNKNOWN
    (True, True)
    """
    if kind.optional == optional:
        return kind
    return replace(kind, optional=optional) if isinstance(kind, OPTIONAL) else UNKNOWN


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
            return TupleKind(tuple(map(join, m, n)), c)
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
        case (AgainKind(c), ObjectKind(d)) | (ObjectKind(d), AgainKind(c)) if c is d:
            return UNKNOWN  # one is not by itself, see unfolded
        case ObjectKind(c), ObjectKind(d) if c is d and _one_folded(c, a, b):
            return _join(folded(a, c), folded(b, c))
        case ObjectKind(c, m), ObjectKind(d, n) if c is d:
            other = dict(n)  # what only one of them holds is not known to be there
            return ObjectKind(c, tuple((k, join(v, other[k])) for k, v in m if k in other))
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


def direct_parts(kind: Kind) -> tuple[Kind, ...]:
    """The kinds of what it holds itself."""
    match kind:
        case TupleKind(items) | ClassesKind(items):
            return items
        case ListKind(item):
            return (item,)
        case DictKind(items, value):
            return (*(v for _, v in items or ()), *(() if value is None else (value,)))
        case ObjectKind(_, attributes):
            return tuple(v for _, v in attributes)
    return ()


def parts_of(kind: Kind) -> Iterator[Kind]:
    """All that it holds, at any depth."""
    for part in direct_parts(kind):
        yield part
        yield from parts_of(part)


def holds(kind: Kind, cls: type, how: type[Kind]) -> bool:
    """Objects of the class are in it, spelled in full (ObjectKind) or as the one around them (AgainKind)."""
    return any(isinstance(part, how) and getattr(part, "cls", None) is cls for part in parts_of(kind))


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
    return functools.reduce(join, [as_optional(f, outer.optional) for f in found], outer)


def unfolded(kind: Kind, owner: Kind) -> Kind:
    """The kind of a part by itself, taken out of the object that holds it."""
    if isinstance(kind, (AgainKind, ObjectKind)) and isinstance(owner, ObjectKind) and kind.cls is owner.cls:
        return as_optional(owner, kind.optional) if isinstance(kind, AgainKind) else kind
    return with_parts(kind, lambda part: unfolded(part, owner))


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


def loose(kind: Kind) -> bool:
    """A number that may also be an array without axes."""
    return isinstance(kind, ScalarKind) and kind.loose


def boxed(kind: Kind) -> bool:
    """An array without axes, or what may be one: two names of it are one memory."""
    return loose(kind) or isinstance(kind, ArrayKind) and kind.axes == ()


def join_dtype(p: str, q: str) -> str:
    """The wider of two dtype letters."""
    return max(p, q, key="bifc".index)
