"""Kinds of containers by what they hold, at any depth."""

from typing import Any

from autotangent.joined import folded, join
from autotangent.kinds import (
    FLOAT,
    UNKNOWN,
    AgainKind,
    ArrayKind,
    ClassesKind,
    FunctionKind,
    Kind,
    ListKind,
    ObjectKind,
    ScalarKind,
    TupleKind,
    UnknownKind,
    as_optional,
    direct_parts,
    dtypes,
    holds,
    parts_of,
    with_parts,
)
from autotangent.structs import replace

DEEP = 6
DEEPEST = 16


def as_floats(kind: Kind) -> Kind:
    """The kind with ints taken for the floats they stand for, where a derivative with respect to them is asked."""
    match kind:
        case ScalarKind("i"):
            return as_optional(FLOAT, kind.optional)
        case ArrayKind("i"):
            return replace(kind, dtype="f")
        case ListKind(item):
            return replace(kind, item=as_floats(item))
    return kind


def is_whole(kind: Kind) -> bool:
    """An integer, or an array of integers."""
    return isinstance(kind, (ScalarKind, ArrayKind)) and kind.dtype == "i"


def as_complex(kind: Kind) -> Kind:
    """The kind of a container that complex numbers are stored into; an array keeps its dtype whatever is stored."""
    return with_parts(kind, _item_as_complex)


def _item_as_complex(kind: Kind) -> Kind:
    if isinstance(kind, (ScalarKind, ArrayKind)) and kind.dtype in "fi":
        return replace(kind, dtype="c")
    return as_complex(kind)


def covers(general: Kind, kind: Kind) -> bool:
    """A text for the general kind is right for the other one too.

    >>> from autotangent.kinds import COMPLEX, FLOAT
    >>> covers(UNKNOWN, FLOAT), covers(ArrayKind("f", None), ArrayKind("f", ("n",))), covers(UNKNOWN, COMPLEX)
    (True, True, False)
    """
    match general, kind:
        case _ if kind.optional and not general.optional and general != UNKNOWN:
            return False
        case UnknownKind(), _:
            return not isinstance(kind, FunctionKind) and "c" not in dtypes(kind)
        case ArrayKind(a, None), ArrayKind(b, _):
            return a == b
        case TupleKind(items, cls), TupleKind(others, other) if cls is other and len(items) == len(others):
            return all(map(covers, items, others))
        case ListKind(item), ListKind(other) if general.loose == kind.loose:
            return covers(item, other)
    return general == kind


def nested(kind: Kind) -> Kind:
    """The kind with each object inside of one of its own class as that: of nodes whose number is not known.

    >>> leaf = ObjectKind(int, (("next", UNKNOWN),))
    >>> nested(ObjectKind(int, (("next", leaf),)))
    ObjectKind(cls=<class 'int'>, attributes=(('next', UnknownKind()),))
    """
    if isinstance(kind, ObjectKind) and holds(kind, kind.cls, ObjectKind):
        kind = folded(kind, kind.cls)
    return with_parts(kind, nested)


def shallow(kind: Kind) -> Kind:
    """The kind without what objects hold that are inside of very many others: a list of nodes that hold nodes."""
    return _cut(nested(kind), DEEP) if _cut(kind, DEEP) != kind else kind


def _cut(kind: Kind, left: int) -> Kind:
    if isinstance(kind, (ObjectKind, ClassesKind)) and not left:
        return UNKNOWN
    return with_parts(kind, lambda part: _cut(part, left - isinstance(kind, ObjectKind)))


def bounded(kind: Kind, left: int = DEEPEST) -> Kind:
    """The kind without what is inside of very many containers: lists in which lists of their kind were put.

    >>> from autotangent.kinds import INT
    >>> bounded(ListKind(ListKind(INT)), 1)
    ListKind(item=UnknownKind())
    """
    if not left and direct_parts(kind):
        return UNKNOWN
    return with_parts(kind, lambda part: bounded(part, left - 1))


def holds_class(kind: Kind, cls: type) -> bool:
    """It is an object of the class, or holds some."""
    return getattr(kind, "cls", None) is cls or holds(kind, cls, ObjectKind) or holds(kind, cls, AgainKind)


def with_slot(kind: Kind, cls: type, name: str, stored: Kind) -> Kind:
    """The kind of what is or holds objects of a class, an attribute of which may have got another kind.

    >>> from autotangent.kinds import FLOAT, NONE, ListKind, as_optional
    >>> with_slot(ListKind(ObjectKind(int, (("h", NONE),))), int, "h", FLOAT) == ListKind(
    ...     ObjectKind(int, (("h", as_optional(FLOAT)),))
    ... )
    True
    """
    inner = with_parts(kind, lambda part: with_slot(part, cls, name, stored))
    return _with_slot(inner, cls, name, stored) if isinstance(inner, ObjectKind) and inner.cls is cls else inner


def _with_slot(kind: Any, cls: type, name: str, stored: Kind) -> Kind:
    if name not in dict(kind.attributes) and hasattr(cls, name):  # some may have as their own what the class has
        return replace(kind, more=True)
    if name not in dict(kind.attributes) and stored == UNKNOWN:
        return kind
    inside = holds_class(stored, cls)
    if inside:  # what is joined loses no attributes
        for part in (p for p in (stored, *parts_of(stored)) if isinstance(p, ObjectKind) and p.cls is cls):
            kind = _with_attributes(kind, cls, part.attributes)
        stored = _with_attributes(stored, cls, kind.attributes)
    kind = _with_attributes(kind, cls, ((name, stored),))
    made = ((k, stored if k == name else v) for k, v in kind.attributes)
    changed = join(kind, replace(kind, attributes=tuple(made)))
    return nested(changed) if inside else changed


def _with_attributes(kind: Any, cls: type, attributes: tuple[tuple[str, Kind], ...]) -> Any:
    """The kind with these attributes of objects of the class, where they may not be there yet."""
    kind = with_parts(kind, lambda part: _with_attributes(part, cls, attributes))
    if not isinstance(kind, ObjectKind) or kind.cls is not cls:
        return kind
    new = [(k, v) for k, v in attributes if k not in dict(kind.attributes) and not hasattr(cls, k)]
    return replace(kind, attributes=(*kind.attributes, *new), maybe=kind.maybe | {k for k, _ in new})
