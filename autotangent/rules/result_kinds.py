"""Families of result kinds: each function takes the bound values of a call and says what comes back.

>>> from autotangent.kinds import ArrayKind, FLOAT, Value
>>> smooth({"x": Value(ArrayKind("i", ("x.0",)))})
ArrayKind(dtype='f', axes=('x.0',))
>>> matmul({"a": Value(ArrayKind("f", ("a.0", "a.1"))), "b": Value(ArrayKind("f", ("b.0",)))})
ArrayKind(dtype='f', axes=('a.0',))
"""

from collections.abc import Callable
from typing import Any

import numpy as np

from autotangent import axes as ax
from autotangent.joined import join_dtype
from autotangent.kinds import (
    MISSING,
    NO_RETURN,
    UNKNOWN,
    ArrayKind,
    DtypeKind,
    FunctionKind,
    Kind,
    ListKind,
    NoneKind,
    RangeKind,
    ScalarKind,
    TupleKind,
    Value,
    boxed,
)

Bound = dict[str, Value]


ELEMENTWISE: set[Callable[[Bound], Kind]] = set()


OF_REAL_PART: set[Callable[[Bound], Kind]] = set()  # functions that take the real part of a complex NumPy number
MAY_BE_REAL: set[Callable[[Bound], Kind]] = set()  # functions whose result is said to be complex, see `may_be_real`
ROUNDING: set[Callable[[Bound], Kind]] = set()  # functions that round what they make of integers


def broadcast_kinds(kinds: list[Kind], least: str = "b") -> Kind:
    """The kind of an elementwise result; `least` is the narrowest dtype it can have."""
    dtype, shapes = least, []
    array, open_rank = False, False
    for kind in kinds:
        kind = as_array(kind)
        if isinstance(kind, ScalarKind):
            dtype = join_dtype(dtype, kind.dtype)
        elif isinstance(kind, ArrayKind):
            dtype, array = join_dtype(dtype, kind.dtype), True
            open_rank |= kind.axes is None
            shapes.append(kind.axes or ())
        else:
            return NO_RETURN if NO_RETURN in kinds else UNKNOWN
    if not array:
        return ScalarKind(dtype)
    if open_rank:
        return ArrayKind(dtype, None)
    result = ax.broadcast(*shapes)
    return ArrayKind(dtype, result) if result else ScalarKind(dtype)


def first(bound: Bound) -> Value:
    """The first argument."""
    return next(iter(bound.values()))


def as_array(kind: Kind) -> Kind:
    """What NumPy makes of a list or tuple of numbers; other kinds as they are."""
    match kind:
        case ListKind(item):
            inner = as_array(item)
            if isinstance(inner, ScalarKind):
                return ArrayKind(inner.dtype, (ax.open_axis(),))
            if isinstance(inner, ArrayKind):
                return ArrayKind(inner.dtype, None if inner.axes is None else (ax.open_axis(), *inner.axes))
        case TupleKind(items, _) if items:
            inner = broadcast_kinds(list(items))
            if isinstance(inner, ScalarKind):
                return ArrayKind(inner.dtype, (len(items),))
            if isinstance(inner, ArrayKind):
                return ArrayKind(inner.dtype, None if inner.axes is None else (len(items), *inner.axes))
    return kind


def _numbers(bound: Bound) -> list[Kind]:
    return [v.kind for v in bound.values()]


def given(bound: Bound) -> list[Kind]:
    """The arguments that are not None."""
    return [v.kind for v in bound.values() if v.const is not None and not isinstance(v.kind, NoneKind)]


def arithmetic(bound: Bound) -> Kind:
    """+ - * and the like: the wider dtype. Booleans add up to ints."""
    return broadcast_kinds(_numbers(bound), "i")


def smooth(bound: Bound) -> Kind:
    """sin, exp, divide: ints become floats."""
    return broadcast_kinds(_numbers(bound), "f")


def comparison(bound: Bound) -> Kind:
    """<, ==, isnan, logical operations."""
    kind = broadcast_kinds(_numbers(bound))
    return with_dtype(kind, "b")


def rounded_if_whole(bound: Bound) -> Kind:
    """reciprocal: of integers an integer."""
    return broadcast_kinds(_numbers(bound), "i")


ROUNDING.add(rounded_if_whole)


def bitwise(bound: Bound) -> Kind:
    """& | ^ of booleans and ints: booleans stay booleans."""
    return broadcast_kinds(_numbers(bound))


def inverted(bound: Bound) -> Kind:
    """~ of booleans and ints: an array of booleans stays one, of a number it is an int."""
    kind = broadcast_kinds(_numbers(bound))
    return with_dtype(kind, "i") if isinstance(kind, ScalarKind) else kind


def real_part(bound: Bound) -> Kind:
    """abs, real, imag, angle: complex becomes float."""
    kind = broadcast_kinds(_numbers(bound))
    return with_dtype(kind, "f") if getattr(kind, "dtype", "") == "c" else kind


def component(bound: Bound) -> Kind:
    """real, imag: of an array without axes an array without axes."""
    kind = real_part(bound)
    return zero_d(kind) if first(bound).kind == ArrayKind(getattr(first(bound).kind, "dtype", ""), ()) else kind


def conjugated(bound: Bound) -> Kind:
    """conj: the method gives an array without axes back, the function a number."""
    kind = arithmetic(bound)
    return ScalarKind(kind.dtype, True) if isinstance(kind, ScalarKind) and boxed(first(bound).kind) else kind


def floating(bound: Bound) -> Kind:
    """angle, nan_to_num of a number: always floats."""
    return with_dtype(broadcast_kinds(_numbers(bound)), "f")


def clipped(bound: Bound) -> Kind:
    """clip: elementwise in the bounds that are given."""
    return broadcast_kinds(given(bound), "i")


def integers(bound: Bound) -> Kind:
    """Elementwise integers."""
    return with_dtype(broadcast_kinds(_numbers(bound)), "i")


def pair_of(kind: Callable[[Bound], Kind], second: Callable[[Bound], Kind] | None = None) -> Callable[[Bound], Kind]:
    """A tuple of two elementwise results."""
    return elementwise(lambda bound: TupleKind((kind(bound), (second or kind)(bound))))


def real(bound: Bound) -> Kind:
    """The module math: numbers in, a float out."""
    return ScalarKind("f")


OF_REAL_PART.add(real)


def number(dtype: str) -> Callable[[Bound], Kind]:
    """float(x), complex(x, y)."""

    def kind(bound: Bound) -> Kind:
        return ScalarKind(dtype)

    if dtype == "f":
        OF_REAL_PART.add(kind)
    return kind


def summed_items(bound: Bound) -> Kind:
    """Python's sum: of the items of a list or the rows of an array."""
    items, start = first(bound).kind, bound["start"].kind if "start" in bound else ScalarKind("i")
    match items:
        case ListKind(item):
            return joined_items([item, start])
        case TupleKind(kinds, _):
            return joined_items([*kinds, start])
        case ArrayKind(dtype, axes) if axes:
            row = ArrayKind(dtype, axes[1:]) if axes[1:] else ScalarKind(dtype)
            return joined_items([row, start])
        case RangeKind():
            return joined_items([ScalarKind("i"), start])
    return UNKNOWN


def joined_items(kinds: list[Kind]) -> Kind:
    """Broadcast against each other; unknown if one of them is."""
    numeric_only = all(isinstance(k, (ScalarKind, ArrayKind)) for k in kinds)
    return broadcast_kinds(kinds) if numeric_only else UNKNOWN


def one_item(kinds: list[Kind]) -> Kind:
    """One of several numbers, the very object."""
    kind = joined_items(kinds)
    return ScalarKind(kind.dtype, True) if isinstance(kind, ScalarKind) and any(map(boxed, kinds)) else kind


def as_dtype(kind: Callable[[Bound], Kind], dtype: str) -> Callable[[Bound], Kind]:
    """The same shape, of another dtype."""
    return lambda bound: with_dtype(kind(bound), dtype)


def first_number(bound: Bound) -> Kind:
    """Elementwise in the first argument alone, ints stay ints."""
    return broadcast_kinds([next(iter(bound.values())).kind])


def selection(bound: Bound) -> Kind:
    """where(condition, x, y): as elementwise functions, but a number comes back as a 0-d array."""
    kind = broadcast_kinds(_numbers(bound)[1:])
    shape = broadcast_kinds(_numbers(bound))
    return zero_d(with_dtype(shape, getattr(kind, "dtype", "f")))


def elementwise(kind: Callable[[Bound], Kind]) -> Callable[[Bound], Kind]:
    """Mark a family in which the arguments are broadcast against each other."""
    ELEMENTWISE.add(kind)
    return kind


for _family in (
    arithmetic,
    smooth,
    comparison,
    rounded_if_whole,
    bitwise,
    inverted,
    component,
    conjugated,
    real_part,
    floating,
    clipped,
    integers,
    first_number,
    selection,
):
    elementwise(_family)


def may_be_real(kind: Callable[[Bound], Kind]) -> Callable[[Bound], Kind]:
    """Mark a family that is said to be complex and is real where all of it is; NumPy 2.5 always makes it complex. What
    complex values mean to a rule is right for real ones too."""
    MAY_BE_REAL.add(kind)
    return kind


def zero_d(kind: Kind) -> Kind:
    """What NumPy functions that always give arrays make of a number."""
    return ArrayKind(kind.dtype, ()) if isinstance(kind, ScalarKind) else kind


def dtype_letter(value: Value | None, default: str) -> str | None:
    """The letter of a dtype argument: the default if it was not given, None if it is not known."""
    if value is not None and isinstance(value.kind, DtypeKind):
        return value.kind.letter
    given = const(value)
    if given is MISSING and isinstance(value.kind, FunctionKind):
        given = value.kind.value
    if given is None:
        return default
    if given is MISSING:
        return None
    try:
        return {"f": "f", "c": "c", "i": "i", "u": "i", "b": "b"}.get(np.dtype(given).kind)
    except TypeError:
        return None


def with_dtype_argument(kind: Callable[[Bound], Kind]) -> Callable[[Bound], Kind]:
    """A family whose functions take dtype=."""

    def checked(bound: Bound) -> Kind:
        result = kind({k: v for k, v in bound.items() if k != "dtype"})
        letter = dtype_letter(bound.get("dtype"), getattr(result, "dtype", "f"))
        return UNKNOWN if letter is None else with_dtype(result, letter)

    return checked


def with_dtype(kind: Kind, dtype: str) -> Kind:
    """The same shape with another dtype."""
    match kind:
        case ScalarKind():
            return ScalarKind(dtype)
        case ArrayKind(_, axes):
            return ArrayKind(dtype, axes)
    return kind


def dtype_of(kind: Kind) -> str:
    """The dtype letter of a number or array, or nothing."""
    return getattr(kind, "dtype", "")


def fixed(kind: Kind) -> Callable[[Bound], Kind]:
    """Always the same."""
    return lambda bound: kind


def const(value: Value | None, default: Any = None) -> Any:
    """The constant an argument is known to be, lists as tuples; `default` where not given; MISSING if unknown."""
    if value is None:
        return default
    return None if isinstance(value.kind, NoneKind) else _frozen(value.const)


def _frozen(given: Any) -> Any:
    return tuple(map(_frozen, given)) if type(given) in (list, tuple) else given


def normal_axes(axis: Any, rank: int) -> tuple[int, ...] | None:
    """Axis arguments (None, int, tuple) as a sorted tuple of non-negative ints; None if they are not known."""
    if axis is MISSING:
        return None
    if axis is None:
        return tuple(range(rank))
    given = axis if isinstance(axis, tuple) else (axis,)
    if not all(isinstance(a, int) for a in given):
        return None
    return tuple(sorted(a + rank if a < 0 else a for a in given))


def reduction(least: str = "b") -> Callable[[Bound], Kind]:
    """sum, mean, max over `axis` with `keepdims`."""

    def kind(bound: Bound) -> Kind:
        x = as_array(next(iter(bound.values())).kind)
        axis, keepdims = const(bound.get("axis")), const(bound.get("keepdims"), False)
        dtype = getattr(x, "dtype", None)
        if dtype is None:
            return UNKNOWN if axis is not None or keepdims is not False else ScalarKind("f")
        dtype = join_dtype(dtype, least)
        if isinstance(x, ScalarKind):
            return ScalarKind(dtype)
        if axis is None and keepdims is False:
            return ScalarKind(dtype)
        if x.axes is None or keepdims is MISSING:
            return ArrayKind(dtype, None)
        reduced = normal_axes(axis, len(x.axes))
        if reduced is not None:
            kept = tuple(1 if k in reduced else a for k, a in enumerate(x.axes) if keepdims or k not in reduced)
        else:
            kept = _over_some(x.axes, bound["axis"].kind, keepdims)
        return ScalarKind(dtype) if kept == () else ArrayKind(dtype, kept)

    return kind


def _over_some(axes: tuple, axis: Kind, keepdims: bool) -> tuple | None:
    """The axes that are left where which of them are reduced is known at run time only; None if how many is not."""
    reduced = len(axes) if isinstance(axis, NoneKind) else named_axes(axis)
    if keepdims:
        return tuple(1 if a == 1 or reduced == len(axes) else ax.open_axis() for a in axes)
    return None if reduced is None else tuple(ax.open_axis() for _ in axes[reduced:])


def named_axes(axis: Kind) -> int | None:
    """How many axes an argument names whose value is known at run time only."""
    match axis:
        case ScalarKind("i"):
            return 1
        case TupleKind(items):
            return len(items)
    return None


def matmul(bound: Bound) -> Kind:
    """a @ b of 1-D and 2-D operands; open beyond."""
    a, b = (as_array(v.kind) for v in list(bound.values())[:2])
    if not (isinstance(a, ArrayKind) and isinstance(b, ArrayKind)):
        return UNKNOWN
    dtype = join_dtype(a.dtype, b.dtype)
    if a.axes is None or b.axes is None or not a.axes or not b.axes:
        return ArrayKind(dtype, None)
    m, n = a.axes[:-1], b.axes
    right = () if len(n) == 1 else (n[-1],)
    left = m[-1:]
    stack = ax.broadcast(a.axes[:-2], b.axes[:-2]) if len(a.axes) > 2 or len(b.axes) > 2 else ()
    axes = (*stack, *left, *right)
    return ArrayKind(dtype, axes) if axes else ScalarKind(dtype)


def array_of(kind: Kind) -> tuple[str, tuple | None]:
    """(dtype, axes) of an array or number; ('f', None) if open."""
    kind = as_array(kind)
    match kind:
        case ArrayKind(dtype, axes):
            return dtype, axes
        case ScalarKind(dtype):
            return dtype, ()
    return "f", None
