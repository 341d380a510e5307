"""What a value is, as far as the text of a derivative may depend on it.

A kind is a frozen struct; `autotangent/spelling.py` gives the short form that stands in the header of a file,
`joined.py` the kind of what has one of two.
"""

from collections.abc import Callable, Iterator
from typing import Any

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
    """A NumPy array. An axis is 1, or a size in normal form (see `axes.py`); axes is None if the rank is open."""

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
    """An instance of a class, with the kinds of its attributes; more: it may hold others, which are not known; maybe:
    those of the attributes that it may not have yet."""

    cls: type
    attributes: tuple[tuple[str, Kind], ...] = ()
    more: bool = field(default=False, repr=False)
    optional: bool = field(default=False, repr=False)
    maybe: frozenset[str] = field(default=frozenset(), repr=False)

    @property
    def open(self) -> bool:
        """It is not known which attributes there are."""
        return self.more or bool(self.maybe)

    def surely_has(self, name: str) -> bool:
        return name in dict(self.attributes) and name not in self.maybe


@struct(frozen=True)
class AgainKind(Kind):
    """An object as the one around it that is of the same class: what the next of a node is."""

    cls: type
    optional: bool = field(default=False, repr=False)


@struct(frozen=True)
class EndlessKind(Kind):
    """A tuple inside of something that holds others like itself, of any depth: a linked list, or what a recursive
    function saves. body: the tuple, in which an `AroundKind` stands for it. A value by itself is `opened`."""

    body: Kind
    optional: bool = field(default=False, repr=False)


@struct(frozen=True)
class AroundKind(Kind):
    """In the body of an endless kind that body, or that of the level-th endless kind around it."""

    level: int = 0
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
OPTIONAL += (EndlessKind, AroundKind)  # type: ignore[assignment]
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

    def __init__(
        self, kind: Kind, const: Any = MISSING, size: Any = None, varied: bool = False, started: bool = False
    ) -> None:
        self.__dict__.update(kind=opened(kind), const=const, size=size, varied=varied, started=started)


def numeric(kind: Kind) -> bool:
    """A number or an array of numbers."""
    return isinstance(kind, (ScalarKind, ArrayKind, UnknownKind))


def differentiable_kind(kind: Kind) -> bool:
    """Can hold a derivative: floats, complex numbers, and what contains them, or None in their place."""
    match kind:
        case ScalarKind(dtype) | ArrayKind(dtype, _):
            return dtype in "fc"
        case TupleKind(items, _):
            return any(map(differentiable_kind, items))
        case EndlessKind(body):
            return differentiable_kind(body)
        case ListKind(item):
            return item in (NO_RETURN, NONE) or differentiable_kind(item)
        case DictKind(None, value):
            return value in (None, NONE) or differentiable_kind(value)
        case DictKind(items, _):
            return not items or any(value == NONE or differentiable_kind(value) for _, value in items)
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
        case EndlessKind(body):
            return replace(kind, body=change(body))
    return kind


def opened(kind: Kind) -> Kind:
    """The kind of a value that is no part of anything: a tuple, in which others like it may be.

    >>> chain = EndlessKind(TupleKind((FLOAT, AroundKind(0, True))))
    >>> opened(chain) == TupleKind((FLOAT, as_optional(chain)))
    True
    """
    if not isinstance(kind, EndlessKind):
        return kind
    return as_optional(_filled(kind.body, 0, as_optional(kind, False)), kind.optional)


def _filled(kind: Kind, level: int, whole: Kind) -> Kind:
    """What is in the body of an endless kind, with the whole for that body."""
    if isinstance(kind, AroundKind) and kind.level == level:
        return as_optional(whole, kind.optional)
    inner = level + isinstance(kind, EndlessKind)
    return with_parts(kind, lambda part: _filled(part, inner, whole))


def as_optional(kind: Kind, optional: bool = True) -> Kind:
    """The kind of what may be None, or is not.

    >>> as_optional(FLOAT).optional, as_optional(TEXT) == UNKNOWN
    (True, True)
    """
    if kind.optional == optional:
        return kind
    return replace(kind, optional=optional) if isinstance(kind, OPTIONAL) else UNKNOWN


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
        case EndlessKind(body):
            return (body,)
    return ()


def parts_of(kind: Kind) -> Iterator[Kind]:
    """All that it holds, at any depth."""
    for part in direct_parts(kind):
        yield part
        yield from parts_of(part)


def holds(kind: Kind, cls: type, how: type[Kind]) -> bool:
    """Objects of the class are in it, spelled in full (ObjectKind) or as the one around them (AgainKind)."""
    return any(isinstance(part, how) and getattr(part, "cls", None) is cls for part in parts_of(kind))


def loose(kind: Kind) -> bool:
    """A number that may also be an array without axes."""
    return isinstance(kind, ScalarKind) and kind.loose


def boxed(kind: Kind) -> bool:
    """An array without axes, or what may be one: two names of it are one memory."""
    return loose(kind) or isinstance(kind, ArrayKind) and kind.axes == ()
