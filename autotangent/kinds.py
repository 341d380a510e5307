"""What a value is, as far as the text of a derivative may depend on it.

A kind is a frozen struct; `autotangent/spelling.py` gives the short form that stands in the header of a file.

>>> join(FLOAT, INT) == FLOAT
True
"""

import functools
from typing import Any

from autotangent import axes
from autotangent.structs import field, replace, struct


@struct(frozen=True)
class Kind:
    """Base of all kinds."""


@struct(frozen=True)
class ScalarKind(Kind):
    """A number without axes: a Python number, a NumPy scalar. dtype is one of f c i b.

    loose: on some path it is an array without axes.
    """

    dtype: str
    loose: bool = field(default=False, repr=False)


@struct(frozen=True)
class ArrayKind(Kind):
    """A NumPy array. An axis is 1, or a size in normal form (see `analysis/axes.py`); axes is None if the rank is open.

    A 0-d array has axes ().
    """

    dtype: str
    axes: tuple | None


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


@struct(frozen=True)
class ListKind(Kind):
    """A homogeneous list, whatever its length (item is NO_RETURN for an empty one).

    loose: it may be a tuple.
    """

    item: Kind
    loose: bool = field(default=False, repr=False)


@struct(frozen=True)
class DequeKind(ListKind):
    """A collections.deque. bounded: it may have a maxlen."""

    bounded: bool = False


@struct(frozen=True)
class DictKind(Kind):
    """A dict. items: ((key, kind), ...) for up to 32 str or int keys, else None with one kind for all values and, where
    it was filled in the function itself, one for all keys."""

    items: tuple[tuple[Any, Kind], ...] | None
    value: Kind | None = None
    key: Kind | None = None


@struct(frozen=True)
class ObjectKind(Kind):
    """An instance of a class, with the kinds of the attributes that were looked at."""

    cls: type
    attributes: tuple[tuple[str, Kind], ...] = ()


@struct(frozen=True)
class ClassesKind(Kind):
    """An instance of one of several classes; a test of its class tells of which."""

    options: tuple[Kind, ...]


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
class UnknownKind(Kind):
    """Nothing is known: a number or an array of any rank, or something else."""


@struct(frozen=True)
class NoReturnKind(Kind):
    """Nothing comes back: the start of the fixed point of a recursive function."""


MOST_CLASSES = 8
NO_RETURN = NoReturnKind()
FLOAT, INT, COMPLEX, BOOL = ScalarKind("f"), ScalarKind("i"), ScalarKind("c"), ScalarKind("b")
TEXT, NONE, UNKNOWN, RANGE = TextKind(), NoneKind(), UnknownKind(), RangeKind()

MISSING: Any = type("Missing", (), {"__repr__": lambda self: "MISSING"})()


@struct(frozen=True)
class Value:
    """What analysis knows of one expression: its kind; its constant value if there is one; `size`, the normal form of
    an int that is the size of an axis; whether it depends on wrt; whether it may still be the constant it started as,
    whatever its kind says."""

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
        case ObjectKind() | ClassesKind() | UnknownKind() | ClosureKind():
            return True
    return False


def covers(general: Kind, kind: Kind) -> bool:
    """A text for the general kind is right for the other one too.

    >>> covers(UNKNOWN, FLOAT), covers(ArrayKind("f", None), ArrayKind("f", ("n",))), covers(UNKNOWN, COMPLEX)
    (True, True, False)
    """
    match general, kind:
        case UnknownKind(), _:
            return not isinstance(kind, FunctionKind) and "c" not in dtypes(kind)
        case ArrayKind(a, None), ArrayKind(b, _):
            return a == b
        case TupleKind(items, cls), TupleKind(others, other) if cls is other and len(items) == len(others):
            return all(map(covers, items, others))
        case ListKind(item), ListKind(other) if general.loose == kind.loose:
            return covers(item, other)
    return general == kind


def dtypes(kind: Kind) -> set[str]:
    """The dtype letters of all numbers in it, "?" for what is not known.

    >>> sorted(dtypes(TupleKind((FLOAT, ListKind(COMPLEX)))))
    ['c', 'f']
    """
    match kind:
        case ScalarKind(dtype) | ArrayKind(dtype, _):
            return {dtype}
        case TupleKind(items, _):
            parts: Any = items
        case ListKind(item):
            parts = (item,)
        case DictKind(None, value):
            parts = () if value is None else (value,)
        case DictKind(items, _):
            parts = [v for _, v in items or ()]
        case ObjectKind(_, attributes):
            parts = [v for _, v in attributes]
        case ClassesKind(options):
            parts = options
        case _:
            return {"?"} if isinstance(kind, UnknownKind) else set()
    return {letter for part in parts for letter in dtypes(part)}


def as_floats(kind: Kind) -> Kind:
    """The kind with ints taken for the floats they stand for, where a derivative with respect to them is asked."""
    match kind:
        case ScalarKind("i"):
            return FLOAT
        case ArrayKind("i", sizes):
            return ArrayKind("f", sizes)
        case ListKind(item):
            return replace(kind, item=as_floats(item))
    return kind


def is_whole(kind: Kind) -> bool:
    """An integer, or an array of integers."""
    return isinstance(kind, (ScalarKind, ArrayKind)) and kind.dtype == "i"


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
        case DictKind(items, _) | ObjectKind(_, items):
            return dict(items or ()).get(key, UNKNOWN)
        case ClassesKind(options):
            return functools.reduce(join, [part(o, key) for o in options])
    return UNKNOWN


def as_complex(kind: Kind) -> Kind:
    """The kind of a container that complex numbers are stored into; an array keeps its dtype whatever is stored."""
    match kind:
        case TupleKind(items, cls):
            return TupleKind(tuple(map(_item_as_complex, items)), cls)
        case ListKind(item):
            return replace(kind, item=_item_as_complex(item))
        case DictKind(None, value):
            return DictKind(None, None if value is None else _item_as_complex(value))
        case DictKind(items, _):
            return DictKind(tuple((k, _item_as_complex(v)) for k, v in items or ()))
        case ObjectKind(cls, attributes):
            return ObjectKind(cls, tuple((k, _item_as_complex(v)) for k, v in attributes))
        case ClassesKind(options):
            return ClassesKind(tuple(map(as_complex, options)))
    return kind


def _item_as_complex(kind: Kind) -> Kind:
    match kind:
        case ScalarKind("f" | "i", maybe):
            return ScalarKind("c", maybe)
        case ArrayKind("f" | "i", axes):
            return ArrayKind("c", axes)
    return as_complex(kind)


def join(a: Kind, b: Kind) -> Kind:
    """The kind of a value that is a on one path and b on another."""
    if a == b or b == NO_RETURN:
        return a
    if a == NO_RETURN:
        return b
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
            return ListKind(join(p, q), one or two)
        case DictKind(), DictKind():
            return _join_dicts(a, b)
        case FunctionKind() | ChoiceKind(), FunctionKind() | ChoiceKind():
            return ChoiceKind(tuple(dict.fromkeys((*alternatives(a), *alternatives(b)))) if _told_apart(a, b) else ())
        case ObjectKind(c, m), ObjectKind(d, n) if c is d:
            other = dict(n)  # what only one of them holds is not known to be there
            return ObjectKind(c, tuple((k, join(v, other[k])) for k, v in m if k in other))
        case ObjectKind() | ClassesKind(), ObjectKind() | ClassesKind():
            return _join_classes(*getattr(a, "options", (a,)), *getattr(b, "options", (b,)))
    return UNKNOWN


def _join_classes(*options: Any) -> Kind:
    found: dict[type, Kind] = {}
    for o in options:
        found[o.cls] = join(found[o.cls], o) if o.cls in found else o
    return ClassesKind(tuple(found.values())) if len(found) <= MOST_CLASSES else UNKNOWN


def alternatives(kind: Kind) -> tuple[Any, ...]:
    """The functions that a function may be."""
    return kind.functions if isinstance(kind, ChoiceKind) else (kind.value,) if isinstance(kind, FunctionKind) else ()


def _told_apart(*kinds: Kind) -> bool:
    """Functions that are all known, and hold nothing but themselves."""
    return all(alternatives(k) and not isinstance(k, ClosureKind) for k in kinds)


def shallow(kind: Kind, left: int = 6) -> Kind:
    """The kind without what objects hold that are inside of very many others: a list of nodes that hold nodes."""
    match kind:
        case ObjectKind(cls, attributes):
            return ObjectKind(cls, tuple((k, shallow(v, left - 1)) for k, v in attributes)) if left else UNKNOWN
        case ClassesKind(options):
            return ClassesKind(tuple(shallow(o, left) for o in options)) if left else UNKNOWN
        case TupleKind(items, cls):
            return TupleKind(tuple(shallow(i, left) for i in items), cls)
        case ListKind(item):
            return replace(kind, item=shallow(item, left))
        case DictKind(items, value, key):
            held = None if items is None else tuple((k, shallow(v, left)) for k, v in items)
            return DictKind(held, None if value is None else shallow(value, left), key)
    return kind


def holds_class(kind: Kind, cls: type) -> bool:
    """Objects of the class are in it."""
    match kind:
        case ObjectKind(c, attributes):
            return c is cls or any(holds_class(v, cls) for _, v in attributes)
        case ClassesKind(options):
            return any(holds_class(o, cls) for o in options)
        case TupleKind(items, _):
            return any(holds_class(i, cls) for i in items)
        case ListKind(item):
            return holds_class(item, cls)
        case DictKind(items, value):
            return any(holds_class(v, cls) for v in [value or UNKNOWN, *(v for _, v in items or ())])
    return False


def with_slot(kind: Kind, cls: type, name: str, stored: Kind) -> Kind:
    """The kind of what is or holds objects of a class, an attribute of which may have got another kind.

    >>> with_slot(ListKind(ObjectKind(int, (("h", NONE),))), int, "h", FLOAT)
    ListKind(item=ObjectKind(cls=<class 'int'>, attributes=(('h', UnknownKind()),)))
    """

    def inside(part: Kind) -> Kind:
        return with_slot(part, cls, name, stored)

    match kind:
        case ObjectKind(c, attributes):
            parts = ((k, inside(v)) for k, v in attributes)
            return ObjectKind(c, tuple((k, join(v, stored) if (c, k) == (cls, name) else v) for k, v in parts))
        case ClassesKind(options):
            return ClassesKind(tuple(map(inside, options)))
        case TupleKind(items, c):
            return TupleKind(tuple(map(inside, items)), c)
        case ListKind(item):
            return replace(kind, item=inside(item))
        case DictKind(items, value, key):
            held = None if items is None else tuple((k, inside(v)) for k, v in items)
            return DictKind(held, None if value is None else inside(value), key)
    return kind


def _join_dicts(a: DictKind, b: DictKind) -> Kind:
    if a.items is not None and b.items is not None and [k for k, _ in a.items] == [k for k, _ in b.items]:
        return DictKind(tuple((k, join(v, w)) for (k, v), (_, w) in zip(a.items, b.items)))
    values = [v for d in (a, b) for v in ([v for _, v in d.items] if d.items is not None else [d.value or UNKNOWN])]
    if not values:
        return DictKind(())
    value = values[0]
    for v in values[1:]:
        value = join(value, v)
    return DictKind(None, value, join_keys([a, b]))


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
