"""The kind of a value, and a key that is quick to compute and equal only for values of equal kinds.

>>> import numpy as np
>>> classify(np.ones((3, 1)), "x")
ArrayKind(dtype='f', axes=('x.0', 1))
>>> key(np.ones((3, 4))) == key(np.ones((5, 6))), key(np.ones((3, 4))) == key(np.ones((3, 1)))
(True, False)
"""

import collections
import enum
import functools
import types
from typing import Any

import numpy as np

from autotangent.errors import ArgumentError
from autotangent.joined import join
from autotangent.kinds import (
    BOOL,
    COMPLEX,
    FLOAT,
    INT,
    NO_RETURN,
    NONE,
    RANGE,
    TEXT,
    UNKNOWN,
    ArrayKind,
    ClassesKind,
    DequeKind,
    DictKind,
    FunctionKind,
    Kind,
    ListKind,
    ObjectKind,
    RandomKind,
    TupleKind,
    with_parts,
)
from autotangent.structs import replace

FUNCTIONS = (
    types.FunctionType,
    types.BuiltinFunctionType,
    types.ModuleType,
    type,
    np.ufunc,
    types.MethodType,
    type(np.sum),
    functools.partial,
    type(functools.lru_cache(len)),
)
SCALARS = (
    ((bool, np.bool_), BOOL),
    ((int, np.integer), INT),
    ((float, np.floating), FLOAT),
    ((complex, np.complexfloating), COMPLEX),
)
DTYPES = {"f": "f", "c": "c", "i": "i", "u": "i", "b": "b"}
COMPILED = "cython_function_or_method"  # a class that each compiled module has for itself
RANDOM = frozenset(
    (("numpy.random._generator", "Generator"), ("numpy.random.mtrand", "RandomState"), ("random", "Random"))
)
LARGE_DICT = 32
LARGE_OBJECT = 64
LARGE_GRAPH = 1000
SHALLOW, DEEP = 3, 6
_KEYS = frozenset((str, int))
_ARRAYS = (np.ndarray, np.memmap)
_OF_MEMBERS = ("_value_", "_name_", "__objclass__", "_sort_order_")  # of every Enum
_patterns: dict[tuple, tuple] = {}
_LEAVES = frozenset(
    (float, int, bool, complex, str, bytes, type(None), range, np.float64, np.float32, np.int64, np.int32, np.bool_)
)


def classify(value: Any, symbol: str) -> Kind:
    """The kind of `value`; `symbol` names its axes: the first axis of x is `x.0`, of its item `x[0].0`.

    Raises:
        ArgumentError: an array of a class that computes in another way than numpy.ndarray.
    """
    return _classify(value, symbol, (), Budget())


class Budget:
    """How many containers below the third level are still looked into: objects that refer to each other are a graph,
    not a tree."""

    __slots__ = ("left",)

    def __init__(self) -> None:
        self.left = LARGE_GRAPH

    def allows(self, depth: int) -> bool:
        """There was some left, or this is not deep."""
        self.left -= depth > SHALLOW
        return depth <= DEEP and self.left >= 0


def _classify(value: Any, symbol: str, above: tuple[int, ...], budget: Budget) -> Kind:
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
    if isinstance(value, (*FUNCTIONS, np.vectorize)) or type(value).__name__ == COMPILED:
        return FunctionKind(value)
    if id(value) in above or not budget.allows(len(above)):
        return UNKNOWN
    return _container(value, symbol, (*above, id(value)), budget)


def _array(value: np.ndarray, symbol: str) -> Kind:
    if type(value) not in _ARRAYS:
        raise ArgumentError(
            f"{symbol or 'a value'} is a {type(value).__name__}, which computes in another way than numpy.ndarray",
            instead="Pass numpy.asarray(...) of it.",
        )
    letter = DTYPES.get(value.dtype.kind)
    if letter is None:
        return UNKNOWN
    return ArrayKind(letter, tuple(1 if n == 1 else f"{symbol}.{k}" for k, n in enumerate(value.shape)))


def _container(value: Any, symbol: str, above: tuple[int, ...], budget: Budget) -> Kind:
    if isinstance(value, tuple):
        items = tuple(_classify(v, f"{symbol}[{k}]", above, budget) for k, v in enumerate(value))
        return TupleKind(items, type(value) if hasattr(value, "_fields") else None)
    if isinstance(value, list):
        return ListKind(_joined(value, symbol, above, budget) if value else NO_RETURN)
    if isinstance(value, collections.deque):
        item = _joined(value, symbol, above, budget) if value else NO_RETURN
        return DequeKind(item, bounded=value.maxlen is not None)
    if isinstance(value, dict):
        if len(value) <= LARGE_DICT and all(isinstance(k, (str, int)) for k in value):
            return DictKind(tuple((k, _classify(v, f"{symbol}[{k!r}]", above, budget)) for k, v in value.items()))
        return DictKind(None, _joined(value.values(), symbol, above, budget))
    cls: Any = type(value)
    if (source := random_source(cls)) is not None:
        return RandomKind(source)
    if _opaque(cls):
        return ObjectKind(cls)
    if _distribution(cls):
        return FunctionKind(value)
    held = held_attributes(value)
    if held is not None:
        shown = [k for k in held if not (isinstance(cls, enum.EnumMeta) and k in _OF_MEMBERS)]
        return ObjectKind(cls, tuple((k, _classify(held[k], f"{symbol}.{k}", above, budget)) for k in shown))
    return FunctionKind(value) if callable(value) else UNKNOWN


def _joined(values: Any, symbol: str, above: tuple[int, ...], budget: Budget) -> Kind:
    """One kind for all values; where their sizes differ in being 1 or not, the rank is left open."""
    kinds: dict[Kind, None] = {}
    seen: set[Any] = set()
    for v in values:
        quick = _quick(v)
        if quick is None or quick not in seen:
            seen.add(quick)
            kinds[_classify(v, f"{symbol}[]", above, budget)] = None
    joined: Kind | None = None
    for kind in kinds:
        joined = kind if joined is None else join(joined, kind)
    return UNKNOWN if joined is None else _one_size(joined)


def _one_size(kind: Kind) -> Kind:
    """Two reads of a list may give two sizes, so a size that may be 1 cannot have a name there."""
    match kind:
        case ArrayKind(_, axes) if axes is not None and any(isinstance(a, str) and a[0] == "?" for a in axes):
            return replace(kind, axes=None)
        case TupleKind(items):
            return replace(kind, items=tuple(map(_one_size, items)))
        case DictKind(items, None) if items is not None:
            return replace(kind, items=tuple((k, _one_size(v)) for k, v in items))
        case ObjectKind(_, attributes):
            return replace(kind, attributes=tuple((k, _one_size(v)) for k, v in attributes))
        case ClassesKind(options):
            return replace(kind, options=tuple(map(_one_size, options)))
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
    if 1 not in shape:
        return (len(shape), value.dtype.num)
    pattern = _patterns.get(shape)
    if pattern is None:
        if len(_patterns) > 4096:
            _patterns.clear()
        pattern = _patterns[shape] = tuple([n == 1 for n in shape])
    return (pattern, value.dtype.num)


def key(value: Any) -> Any:
    """Equal only for values of equal kinds that are also projected alike."""
    cls = type(value)
    if cls is np.ndarray:
        shape = value.shape
        return array_key(value) if 1 in shape else (len(shape), value.dtype.num)
    if cls in _LEAVES:
        return cls
    return _key_of_container(value, cls, 0, Budget())


def _key_of_container(value: Any, cls: type, depth: int, budget: Budget) -> Any:
    """The same for values that hold others; what is not of a common class is classified, which takes longer."""
    if budget.allows(depth):
        if cls is list:
            types_of = frozenset(map(type, value))
            if types_of <= _LEAVES:
                return (cls, types_of)
            return (cls, frozenset(_key_at(v, depth, budget) for v in value))
        if cls is tuple:
            return (cls, *[_key_at(v, depth, budget) for v in value])
        if cls is dict and len(value) <= LARGE_DICT and _KEYS.issuperset(map(type, value)):
            return (cls, tuple(value), tuple([_key_at(v, depth, budget) for v in value.values()]))
        if _opaque(cls) or random_source(cls):
            return cls
        if _plain_class(cls) and len(held := value.__dict__) <= LARGE_OBJECT:
            return (cls, tuple(held), tuple([_key_at(v, depth, budget) for v in held.values()]))
    kind = classify(value, "")
    return (cls, Identity(kind.value)) if isinstance(kind, FunctionKind) else (cls, kind)


def _key_at(value: Any, depth: int, budget: Budget) -> Any:
    cls = type(value)
    if cls is np.ndarray:
        shape = value.shape
        return array_key(value) if 1 in shape else (len(shape), value.dtype.num)
    if cls in _LEAVES:
        return cls
    return _key_of_container(value, cls, depth + 1, budget)


@functools.lru_cache(maxsize=1024)
def _opaque(cls: type) -> bool:
    """Loggers and handlers: they hold all others, and nothing that a derivative depends on."""
    return any(c.__module__ == "logging" for c in cls.__mro__)


@functools.lru_cache(maxsize=1024)
def _distribution(cls: type) -> bool:
    """scipy.stats.norm and the like, whose methods are functions."""
    return any(c.__name__ in ("rv_generic", "multi_rv_generic") and "scipy" in c.__module__ for c in cls.__mro__)


@functools.lru_cache(maxsize=1024)
def random_source(cls: type) -> str | None:
    """The name of a class of generators of random numbers. It is not imported to tell.

    >>> import random
    >>> random_source(random.Random), random_source(int)
    ('Random', None)
    """
    return cls.__name__ if (cls.__module__, cls.__name__) in RANDOM else None


@functools.lru_cache(maxsize=1024)
def _plain_class(cls: type) -> bool:
    """A class whose objects hold attributes in `__dict__` only, and are nothing else besides."""
    others = (*FUNCTIONS, *_ARRAYS, tuple, list, dict, str, bytes, range, int, float, complex, np.generic)
    has_slots = any(_slots(c) for c in cls.__mro__)
    return not has_slots and not issubclass(cls, others) and cls.__dictoffset__ != 0


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
        case ArrayKind():
            return replace(kind, axes=None)
    return with_parts(kind, generic)
