"""Kinds of what the runtime helpers give.

>>> from autotangent.kinds import FLOAT, ArrayKind, Value
>>> moved_like(1)({"g": Value(FLOAT), "x": Value(ArrayKind("f", ("x.0",)))})
ArrayKind(dtype='f', axes=('x.0',))
"""

from collections.abc import Callable

from autotangent import axes as ax
from autotangent.joined import join, join_dtype
from autotangent.kinds import UNKNOWN, ArrayKind, Kind, ListKind, ScalarKind, TupleKind
from autotangent.rules.linalg_kinds import einsum
from autotangent.rules.result_kinds import (
    Bound,
    array_of,
    as_array,
    broadcast_kinds,
    first,
    given,
    with_dtype,
    zero_d,
)
from autotangent.rules.shape_kinds import raveled


def clipped_smooth(bound: Bound) -> Kind:
    """The partials of clip: floats."""
    return broadcast_kinds(given(bound), "f")


def clipped_mask(bound: Bound) -> Kind:
    """Which elements clip leaves as they are: booleans."""
    return with_dtype(clipped_smooth(bound), "b")


def like_first_float(bound: Bound) -> Kind:
    """The shape of the first argument, at least floats."""
    kind = as_array(first(bound).kind)
    return with_dtype(kind, join_dtype(kind.dtype, "f")) if isinstance(kind, (ScalarKind, ArrayKind)) else UNKNOWN


def weights(bound: Bound) -> Kind:
    """Those of quantiles: the shape of the elements, at several points with their axes before."""
    kind, points = like_first_float(bound), array_of(as_array(bound["q"].kind))[1]
    if points == ():
        return kind
    axes = array_of(kind)[1]
    known = points is not None and axes is not None
    return ArrayKind(getattr(kind, "dtype", "f"), (*points, *axes) if known else None)


def moved_like(place: int) -> Callable[[Bound], Kind]:
    """The shape of one argument, the dtype of the first."""

    def kind(bound: Bound) -> Kind:
        values = list(bound.values())
        shape = as_array(values[place].kind)
        return with_dtype(shape, getattr(values[0].kind, "dtype", "f")) if place < len(values) else UNKNOWN

    return kind


def combined_like(place: int) -> Callable[[Bound], Kind]:
    """The shape of one argument, the widest dtype of all."""

    def kind(bound: Bound) -> Kind:
        given = [as_array(v.kind) for v in bound.values()]
        dtype = "f"
        for k in given:
            dtype = join_dtype(dtype, getattr(k, "dtype", "f"))
        return with_dtype(given[place], dtype)

    return kind


def open_rank_of_first(bound: Bound) -> Kind:
    """As many axes as the first argument has, of other sizes."""
    dtype, axes = array_of(first(bound).kind)
    return ArrayKind(dtype, None if axes is None else tuple(ax.open_axis() for _ in axes))


def like_ufunc_argument(bound: Bound) -> Kind:
    """After a ufunc come the array, or what is combined with it, and the array: its shape."""
    given = [as_array(v.kind) for k, v in bound.items() if k in ("x", "v", "g")]
    dtype = "f"
    for k in given:
        dtype = join_dtype(dtype, getattr(k, "dtype", "f"))
    return with_dtype(given[-1], dtype) if given else UNKNOWN


def each_like(place: int) -> Callable[[Bound], Kind]:
    """A list of adjoints, or an array of them, in the shapes of what is in one argument."""

    def kind(bound: Bound) -> Kind:
        values = list(bound.values())
        given = values[place].kind
        dtype = dtype_within(values[0].kind)
        match given:
            case ArrayKind():
                return with_dtype(given, dtype)
            case ListKind(item):
                return ListKind(with_dtype(as_array(item), dtype))
            case TupleKind(items, _) if items:
                joined = items[0]
                for item in items[1:]:
                    joined = join(joined, item)
                return ListKind(with_dtype(as_array(joined), dtype))
        return UNKNOWN

    return kind


def dtype_within(kind: Kind) -> str:
    """The dtype of a number, an array or what a list holds: floats, or complex numbers."""
    parts = [kind.item] if isinstance(kind, ListKind) else kind.items if isinstance(kind, TupleKind) else [kind]
    return "c" if any(getattr(as_array(k), "dtype", "f") == "c" for k in parts) else "f"


def tuple_like(*places: int) -> Callable[[Bound], Kind]:
    """A tuple of adjoints in the shapes of some arguments; a number that is not there is an array without axes."""

    def kind(bound: Bound) -> Kind:
        values = list(bound.values())
        dtype = dtype_within(values[0].kind)
        return TupleKind(tuple(with_dtype(zero_d(as_array(values[k].kind)), dtype) for k in places))

    return kind


def flat_like(place: int) -> Callable[[Bound], Kind]:
    """The elements of one argument one after the other, of the dtype of the first."""
    return lambda bound: with_dtype(raveled({"a": list(bound.values())[place]}), dtype_within(first(bound).kind))


def like_einsum(bound: Bound) -> Kind:
    """What einsum(subscripts, *operands) gives."""
    subscripts, operands = bound["subscripts"], bound["operands"]
    return einsum({"subscripts": subscripts, "operands": operands}) if isinstance(operands.kind, TupleKind) else UNKNOWN


def aligned(bound: Bound) -> Kind:
    """Weights along an axis of an array."""
    weights, a = (as_array(v.kind) for v in list(bound.values())[:2])
    axes = getattr(a, "axes", None)
    open_axes = None if axes is None else tuple(ax.open_axis() for _ in axes)
    return ArrayKind(getattr(weights, "dtype", "f"), open_axes)


def keeping_last(bound: Bound) -> Kind:
    """One number for each row of the argument, which keeps its axis."""
    dtype, axes = array_of(first(bound).kind)
    return ArrayKind(dtype, None if not axes else (*axes[:-1], 1))


def pairs_of_last(bound: Bound) -> Kind:
    """A boolean for each pair of elements of the rows of the argument."""
    axes = array_of(first(bound).kind)[1]
    return ArrayKind("b", None if not axes else (*axes, axes[-1]))
