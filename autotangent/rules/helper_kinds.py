"""Kinds of what the runtime helpers give.

>>> from autotangent.kinds import FLOAT, ArrayKind, Value
>>> moved_like(1)({"g": Value(FLOAT), "x": Value(ArrayKind("f", ("x.0",)))})
ArrayKind(dtype='f', axes=('x.0',))
"""

from collections.abc import Callable

from autotangent import axes as ax
from autotangent.kinds import UNKNOWN, ArrayKind, Kind, ScalarKind, join_dtype
from autotangent.rules.result_kinds import Bound, array_of, as_array, broadcast_kinds, first, given, with_dtype


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
