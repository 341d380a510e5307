"""Kinds of what gives positions in arrays."""

from autotangent.axes import open_axis
from autotangent.kinds import INT, UNKNOWN, ArrayKind, Kind, ScalarKind, TupleKind
from autotangent.rules.making_kinds import made, sizes
from autotangent.rules.result_kinds import Bound, array_of, as_array, const, first


def one_axis(count: int, size: str | int | None = None) -> Kind:
    """A tuple of arrays with one axis of one length."""
    return TupleKind((ArrayKind("i", (open_axis() if size is None else size,)),) * count)


def nonzero(bound: Bound) -> Kind:
    """nonzero: an array for each axis of the argument."""
    axes = array_of(first(bound).kind)[1]
    return one_axis(len(axes)) if axes else UNKNOWN


def flat(bound: Bound) -> Kind:
    """flatnonzero: one axis."""
    return ArrayKind("i", (open_axis(),))


def listed(bound: Bound) -> Kind:
    """argwhere: a row for each, a column for each axis."""
    axes = array_of(first(bound).kind)[1]
    return ArrayKind("i", (open_axis(), len(axes))) if axes else ArrayKind("i", None)


def of_triangle(bound: Bound) -> Kind:
    """tril_indices, triu_indices and those of an array: rows and columns."""
    return one_axis(2)


def of_diagonal(bound: Bound) -> Kind:
    """diag_indices: for each of ndim axes the same."""
    count, size = const(bound.get("ndim"), 2), sizes(bound["n"])
    return one_axis(count, size[0] if size else None) if isinstance(count, int) else UNKNOWN


def of_whole_diagonal(bound: Bound) -> Kind:
    """diag_indices_from: for each axis of the array the same."""
    axes = array_of(bound["arr"].kind)[1]
    return one_axis(len(axes), axes[0]) if axes else UNKNOWN


def unraveled(bound: Bound) -> Kind:
    """unravel_index: for each axis of the shape as many as there are positions."""
    kind, shape = as_array(first(bound).kind), sizes(bound["shape"])
    if shape is None or not isinstance(kind, (ScalarKind, ArrayKind)):
        return UNKNOWN
    return TupleKind((INT if isinstance(kind, ScalarKind) else kind,) * len(shape))


def found(bound: Bound) -> Kind:
    """isin: a test of each element."""
    kind = as_array(bound["element"].kind)
    if isinstance(kind, ScalarKind):
        return ArrayKind("b", ())
    return ArrayKind("b", kind.axes) if isinstance(kind, ArrayKind) else UNKNOWN


def grid(bound: Bound) -> Kind:
    """indices: a grid of integers for each axis."""
    shape = sizes(bound["dimensions"])
    return made("i", (len(shape), *shape)) if "dtype" not in bound and shape else UNKNOWN


def crossed(bound: Bound) -> Kind:
    """ix_: the k-th array has its length along the k-th axis."""
    kinds = [as_array(k) for k in first(bound).kind.items]
    if not all(isinstance(k, ArrayKind) and k.dtype in "ib" and k.axes is not None and len(k.axes) == 1 for k in kinds):
        return UNKNOWN
    lengths = [open_axis() if k.dtype == "b" else k.axes[0] for k in kinds]
    ones = (1,) * len(kinds)
    return TupleKind(tuple(ArrayKind("i", (*ones[:n], size, *ones[n + 1 :])) for n, size in enumerate(lengths)))
