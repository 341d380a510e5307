"""Kinds of new arrays, of shapes and of positions.

>>> from autotangent.kinds import FLOAT, INT, ArrayKind, Value
>>> filled({"shape": Value(INT, 3, 3)}), shape_of({"a": Value(ArrayKind("f", ("a.0", 2)))})
(ArrayKind(dtype='f', axes=(3,)), TupleKind(items=(ScalarKind(dtype='i'), ScalarKind(dtype='i')), cls=None))
"""

import numpy as np

from autotangent import axes as ax
from autotangent.errors import Unsupported
from autotangent.joined import join_dtype
from autotangent.kinds import (
    FLOAT,
    INT,
    MISSING,
    UNKNOWN,
    ArrayKind,
    DtypeKind,
    FunctionKind,
    IteratorKind,
    Kind,
    ListKind,
    NoneKind,
    ObjectKind,
    ScalarKind,
    TupleKind,
    Value,
)
from autotangent.rules.result_kinds import (
    Bound,
    array_of,
    as_array,
    const,
    dtype_letter,
    first,
    joined_items,
    with_dtype,
    zero_d,
)

LIMITS, INTEGER_LIMITS = (
    ObjectKind(cls, tuple((name, kind) for name in names.split()), more=True)
    for cls, kind, names in (
        (np.finfo, FLOAT, "eps epsneg max min tiny resolution smallest_normal smallest_subnormal"),
        (np.iinfo, INT, "max min bits"),
    )
)


def sizes(value: Value | None) -> tuple | None:
    """Axes from a shape argument, open where a size is not known; None if the rank is not known."""
    if value is None:
        return None
    if isinstance(value.const, int):
        return (value.const,)
    if value.kind == INT:
        return (value.size if value.size is not None else ax.open_axis(),)
    known = const(value)
    consts, given = (t if isinstance(t, tuple) else None for t in (known, value.size))
    if isinstance(value.kind, TupleKind):
        rank = len(value.kind.items)
    elif isinstance(value.kind, ListKind) and (consts or given):
        rank = len(consts or given)
    else:
        return None
    pairs = zip(consts or (MISSING,) * rank, given or (None,) * rank)
    return tuple(c if isinstance(c, int) else s if s is not None else ax.open_axis() for c, s in pairs)


def made(dtype: str | None, axes: tuple | None) -> Kind:
    """An array, unless its dtype is not known."""
    return UNKNOWN if dtype is None else ArrayKind(dtype, axes)


def filled(bound: Bound) -> Kind:
    """zeros, ones, empty of a shape."""
    return made(dtype_letter(bound.get("dtype"), "f"), sizes(bound.get("shape")))


def like(bound: Bound) -> Kind:
    """zeros_like, ones_like, empty_like: always an array."""
    kind = zero_d(as_array(first(bound).kind))
    letter = dtype_letter(bound.get("dtype"), getattr(kind, "dtype", ""))
    if "shape" in bound and bound["shape"].const is not None:
        return made(letter, sizes(bound["shape"])) if letter else UNKNOWN
    return with_dtype(kind, letter) if letter else UNKNOWN


def full(bound: Bound) -> Kind:
    """full(shape, fill_value): the dtype of the value."""
    letter = dtype_letter(bound.get("dtype"), array_of(bound["fill_value"].kind)[0])
    return made(letter, sizes(bound.get("shape")))


def eye(bound: Bound) -> Kind:
    """eye, identity, tri: two axes."""
    given = [v for k, v in bound.items() if k in ("N", "n", "M") and not isinstance(v.kind, NoneKind)]
    rows, columns = sizes(given[0]), sizes(given[-1])
    if rows is None or columns is None:
        return UNKNOWN
    return made(dtype_letter(bound.get("dtype"), "f"), (*rows, *columns))


def counted(bound: Bound) -> Kind:
    """arange: constant, since its length is; an active start or step is refused."""
    if len(bound) > 1 and any(v.varied for v in bound.values()):
        raise Unsupported("np.arange with active bounds", None, "Write start + step * np.arange(n).")
    numbers = [v.kind for k, v in bound.items() if k != "dtype"]
    if not all(isinstance(k, ScalarKind) for k in numbers):
        return UNKNOWN
    dtype = "i"
    for k in numbers:
        dtype = join_dtype(dtype, k.dtype)
    known = sizes(bound["start"]) if len(numbers) == 1 else None
    return made(dtype_letter(bound.get("dtype"), dtype), known or (ax.open_axis(),))


def spaced(bound: Bound) -> Kind:
    """linspace: num points, in front of the axes of start and stop."""
    num = bound.get("num")
    points = (50,) if num is None else sizes(num)
    ends = joined_items([bound["start"].kind, bound["stop"].kind])
    axes = array_of(ends)[1]
    letter = dtype_letter(bound.get("dtype"), "c" if getattr(ends, "dtype", "") == "c" else "f")
    return made(letter, None if points is None or axes is None else (*points, *axes))


def spaced_with_step(bound: Bound) -> Kind:
    """linspace(retstep=True): the points, and the step between them."""
    points = spaced(bound)
    axes = points.axes[1:] if isinstance(points, ArrayKind) and points.axes else None
    dtype = getattr(spaced({k: v for k, v in bound.items() if k != "dtype"}), "dtype", "f")
    return TupleKind((points, ArrayKind(dtype, axes) if axes != () else ScalarKind(dtype)))


def from_object(bound: Bound) -> Kind:
    """array, asarray, copy: of nested displays, lists and arrays."""
    kind = zero_d(as_array(first(bound).kind))
    letter = dtype_letter(bound.get("dtype"), getattr(kind, "dtype", ""))
    if not isinstance(kind, ArrayKind) or not letter:
        return UNKNOWN
    return with_dtype(kind, letter)


def of_least_rank(bound: Bound) -> Kind:
    """array(ndmin=): axes of one element in front."""
    kind, least = from_object(bound), const(bound.get("ndmin"), 0)
    if not isinstance(kind, ArrayKind) or kind.axes is None or not isinstance(least, int):
        return ArrayKind(getattr(kind, "dtype", "f"), None)
    return ArrayKind(kind.dtype, (1,) * (least - len(kind.axes)) + kind.axes)


def at_least_vector(bound: Bound) -> Kind:
    """ascontiguousarray: a number becomes a vector."""
    kind = from_object(bound)
    return ArrayKind(kind.dtype, (1,)) if isinstance(kind, ArrayKind) and kind.axes == () else kind


def cast(bound: Bound) -> Kind:
    """x.astype(dtype)."""
    kind = as_array(first(bound).kind)
    letter = dtype_letter(bound.get("dtype"), "f")
    return with_dtype(kind, letter) if letter and isinstance(kind, (ArrayKind, ScalarKind)) else UNKNOWN


def rounded(bound: Bound) -> Kind:
    """Python's round: an int without ndigits."""
    kind = first(bound).kind
    digits = bound.get("ndigits")
    if isinstance(kind, ScalarKind) and (digits is None or digits.const is None):
        return INT
    return kind if isinstance(kind, (ScalarKind, ArrayKind)) else UNKNOWN


def positions(bound: Bound) -> Kind:
    """argsort: ints in the shape of the argument, flat for axis None."""
    kind = with_dtype(as_array(first(bound).kind), "i")
    if "axis" in bound and not isinstance(bound["axis"].const, int):
        return ArrayKind("i", None)
    return zero_d(kind) if isinstance(kind, ArrayKind) else UNKNOWN


def shape_of(bound: Bound) -> Kind:
    """np.shape: a tuple of ints."""
    axes = array_of(first(bound).kind)[1]
    return UNKNOWN if axes is None else TupleKind((INT,) * len(axes))


def shape_of_all(bound: Bound) -> Kind:
    """np.broadcast_shapes: a tuple of ints, as many as the longest has."""
    shapes = getattr(first(bound).kind, "items", ())
    known = shapes and all(isinstance(s, TupleKind) for s in shapes)
    return TupleKind((INT,) * max(len(s.items) for s in shapes)) if known else UNKNOWN


def places(bound: Bound) -> Kind:
    """np.ndindex: tuples of ints, as many as there are axes."""
    match list(bound.values()):
        case [Value(TupleKind(items))]:  # np.ndindex(shape), and the tuple of its arguments
            shape = items[0] if len(items) == 1 and isinstance(items[0], TupleKind) else TupleKind(items)
            return IteratorKind(TupleKind((INT,) * len(shape.items)))
    return UNKNOWN


def item(bound: Bound) -> Kind:
    """x.item(), x.tolist() of a number."""
    dtype = getattr(as_array(first(bound).kind), "dtype", None)
    return ScalarKind(dtype) if dtype else UNKNOWN


def nested_list(bound: Bound) -> Kind:
    """x.tolist(): nested lists of numbers."""
    dtype, axes = array_of(first(bound).kind)
    if axes is None:
        return UNKNOWN
    kind: Kind = ScalarKind(dtype)
    for _ in axes:
        kind = ListKind(kind)
    return kind


def positions_of_each(bound: Bound) -> Kind:
    """searchsorted: an integer for each of the second argument."""
    kind = as_array(bound["v"].kind)
    return with_dtype(kind, "i") if isinstance(kind, (ScalarKind, ArrayKind)) else UNKNOWN


def dtype_of_all(bound: Bound) -> Kind:
    """result_type: the dtype that holds all.

    >>> import numpy as np
    >>> dtype_of_all({"args": Value(TupleKind((ArrayKind("c", ("x.0",)), FunctionKind(np.float16))))})
    DtypeKind(letter='c')
    """
    letter = "b"
    for kind in first(bound).kind.items:
        mine = dtype_letter(Value(kind), "") if isinstance(kind, (DtypeKind, FunctionKind)) else array_letter(kind)
        if not mine:
            return UNKNOWN
        letter = join_dtype(letter, mine)
    return DtypeKind(letter)


def array_letter(kind: Kind) -> str:
    """The letter of the dtype of a number or an array; empty for what else it may be."""
    return getattr(as_array(kind), "dtype", "")
