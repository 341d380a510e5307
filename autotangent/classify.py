"""The kind of a value, and a key that is quick to compute and equal only for values of equal kinds.

>>> import numpy as np
>>> classify(np.ones((3, 1)), "x")
ArrayKind(dtype='f', axes=('x.0', 1))
>>> key(np.ones((3, 4))) == key(np.ones((5, 6))), key(np.ones((3, 4))) == key(np.ones((3, 1)))
(True, False)
"""

import functools
import types
from typing import Any

import numpy as np

from autotangent.errors import ArgumentError
from autotangent.kinds import (
    BOOL,
    COMPLEX,
    FLOAT,
    INT,
    NONE,
    RANGE,
    TEXT,
    UNKNOWN,
    ArrayKind,
    DictKind,
    FunctionKind,
    Kind,
    ListKind,
    ObjectKind,
    TupleKind,
    join,
)

FUNCTIONS = (
    types.FunctionType,
    types.BuiltinFunctionType,
    types.ModuleType,
    type,
    np.ufunc,
    types.MethodType,
    type(np.sum),
    functools.partial,
)
SCALARS = (
    ((bool, np.bool_), BOOL),
    ((int, np.integer), INT),
    ((float, np.floating), FLOAT),
    ((complex, np.complexfloating), COMPLEX),
)
DTYPES = {"f": "f", "c": "c", "i": "i", "u": "i", "b": "b"}
LARGE_DICT = 32
LARGE_OBJECT = 64
DEEP = 8
_ARRAYS = (np.ndarray, np.memmap)
_LEAVES = frozenset(
    (float, int, bool, complex, str, bytes, type(None), range, np.float64, np.float32, np.int64, np.int32, np.bool_)
)


def classify(value: Any, symbol: str) -> Kind:
    """The kind of `value`; `symbol` names its axes: the first axis of x is `x.0`, of its item `x[0].0`.

    Raises:
        ArgumentError: an array of a class that computes in another way than numpy.ndarray.
    """
    return _classify(value, symbol, ())


def _classify(value: Any, symbol: str, above: tuple[int, ...]) -> Kind:
    for classes, kind in SCALARS:
        if isinstance(value, classes):
            return kind
    if value is None:
        return NONE
    if isinstance(value, (str, bytes)):
        return TEXT
    if isinstance(value, np.ndarray):
        return _array(value, symbol)
    if isinstance(value, range):
        return RANGE
    if isinstance(value, FUNCTIONS):
        return FunctionKind(value)
    if id(value) in above or len(above) > DEEP:
        return UNKNOWN
    return _container(value, symbol, (*above, id(value)))


def _array(value: np.ndarray, symbol: str) -> Kind:
    if type(value) not in _ARRAYS:
        raise ArgumentError(
            f"{symbol} is a {type(value).__name__}, which computes in another way than numpy.ndarray",
            instead="Pass numpy.asarray(...) of it.",
        )
    letter = DTYPES.get(value.dtype.kind)
    if letter is None:
        return UNKNOWN
    return ArrayKind(letter, tuple(1 if n == 1 else f"{symbol}.{k}" for k, n in enumerate(value.shape)))


def _container(value: Any, symbol: str, above: tuple[int, ...]) -> Kind:
    if isinstance(value, tuple):
        items = tuple(_classify(v, f"{symbol}[{k}]", above) for k, v in enumerate(value))
        return TupleKind(items, type(value) if hasattr(value, "_fields") else None)
    if isinstance(value, list):
        return ListKind(_joined(value, symbol, above))
    if isinstance(value, dict):
        if len(value) <= LARGE_DICT and all(isinstance(k, (str, int)) for k in value):
            return DictKind(tuple((k, _classify(v, f"{symbol}[{k!r}]", above)) for k, v in value.items()))
        return DictKind(None, _joined(value.values(), symbol, above))
    held = held_attributes(value)
    if held is not None:
        return ObjectKind(type(value), tuple((k, _classify(v, f"{symbol}.{k}", above)) for k, v in held.items()))
    return FunctionKind(value) if callable(value) else UNKNOWN


def _joined(values: Any, symbol: str, above: tuple[int, ...]) -> Kind:
    """One kind for all values; where their sizes differ in being 1 or not, the rank is left open."""
    kinds: dict[Kind, None] = {}
    seen: set[Any] = set()
    for v in values:
        quick = _quick(v)
        if quick is None or quick not in seen:
            seen.add(quick)
            kinds[_classify(v, f"{symbol}[]", above)] = None
    joined: Kind | None = None
    for kind in kinds:
        joined = kind if joined is None else join(joined, kind)
    return UNKNOWN if joined is None else _one_size(joined)


def _one_size(kind: Kind) -> Kind:
    """Two reads of a list may give two sizes, so a size that may be 1 cannot have a name there."""
    match kind:
        case ArrayKind(dtype, axes) if axes is not None and any(isinstance(a, str) and a[0] == "?" for a in axes):
            return ArrayKind(dtype, None)
        case TupleKind(items, cls):
            return TupleKind(tuple(map(_one_size, items)), cls)
        case DictKind(items, None) if items is not None:
            return DictKind(tuple((k, _one_size(v)) for k, v in items))
        case ObjectKind(cls, attributes):
            return ObjectKind(cls, tuple((k, _one_size(v)) for k, v in attributes))
    return kind


def held_attributes(value: Any) -> dict[str, Any] | None:
    """The attributes an object holds, in `__dict__` and `__slots__`; None for an object without any such place."""
    held = getattr(value, "__dict__", None)
    slots = [s for c in type(value).__mro__ for s in _slots(c)]
    if held is None and not slots:
        return None
    found = {s: getattr(value, s) for s in slots if hasattr(value, s)}
    found.update(held or {})
    if len(found) > LARGE_OBJECT:
        found = dict(list(found.items())[:LARGE_OBJECT])
    return found


def _slots(cls: type) -> tuple[str, ...]:
    slots = vars(cls).get("__slots__", ())
    names = (slots,) if isinstance(slots, str) else tuple(slots)
    return tuple(n for n in names if n not in ("__dict__", "__weakref__"))


def _quick(value: Any) -> Any:
    """A key of plain values and arrays, None for the others."""
    cls = type(value)
    if cls in _LEAVES:
        return cls
    if cls is np.ndarray:
        return array_key(value)
    return None


def array_key(value: np.ndarray) -> tuple:
    """Key of an array: rank and dtype, and which axes are 1 where some are."""
    shape = value.shape
    if 1 in shape:
        return (tuple([n == 1 for n in shape]), value.dtype.num)
    return (len(shape), value.dtype.num)


def key(value: Any) -> Any:
    """Equal only for values of equal kinds that are also projected alike."""
    cls = type(value)
    if cls in _LEAVES:
        return cls
    if cls is np.ndarray:
        return array_key(value)
    if cls is list and len(types_of := frozenset(map(type, value))) == 1 and types_of <= _LEAVES:
        return (cls, types_of)
    if cls is tuple or cls is list:
        parts = [_quick(v) for v in value]
        if None not in parts:
            return (cls, *parts) if cls is tuple else (cls, frozenset(parts))
    kind = classify(value, "")
    return (cls, Identity(kind.value)) if isinstance(kind, FunctionKind) else (cls, kind)


class Identity:
    """Equal to another only for the very same object, whatever its own `__eq__` and `__hash__` say."""

    __slots__ = ("value",)

    def __init__(self, value: Any):
        self.value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Identity) and other.value is self.value

    def __hash__(self) -> int:
        return id(self.value)


def generic(kind: Kind) -> Kind:
    """The kind with ranks and sizes left open, for functions called with very many signatures."""
    match kind:
        case ArrayKind(dtype, _):
            return ArrayKind(dtype, None)
        case TupleKind(items, cls):
            return TupleKind(tuple(map(generic, items)), cls)
        case ListKind(item):
            return ListKind(generic(item))
        case DictKind(None, value):
            return DictKind(None, None if value is None else generic(value))
        case DictKind(items, _):
            return DictKind(tuple((k, generic(v)) for k, v in items or ()))
        case ObjectKind(cls, attributes):
            return ObjectKind(cls, tuple((k, generic(v)) for k, v in attributes))
    return kind
