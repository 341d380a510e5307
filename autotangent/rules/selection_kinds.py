"""Kinds of what is chosen of an array, or of several.

>>> from autotangent.kinds import FLOAT, ArrayKind, TupleKind, Value
>>> mask, x = ArrayKind("b", ("m.0",)), ArrayKind("f", ("x.0", "m.0"))
>>> selected({"condlist": Value(TupleKind((mask,))), "choicelist": Value(TupleKind((x,)))}).axes
('x.0', 'm.0')
"""

from autotangent import axes as ax
from autotangent.kinds import MISSING, UNKNOWN, ArrayKind, Kind, ScalarKind, Value
from autotangent.rules.making_kinds import sizes
from autotangent.rules.result_kinds import (
    Bound,
    array_of,
    as_array,
    broadcast_kinds,
    const,
    first,
    normal_axes,
    with_dtype,
    zero_d,
)
from autotangent.rules.shape_kinds import arranged, one_axis, open_axes
from autotangent.rules.sizes import minus


def _rows(value: Value) -> Kind:
    """One of the arrays of a list, or of the rows of an array, broadcast against the others."""
    dtype, axes = array_of(as_array(value.kind))
    return ArrayKind(dtype, axes[1:]) if axes and axes[1:] else ScalarKind(dtype) if axes else ArrayKind(dtype, None)


def selected(bound: Bound) -> Kind:
    """select: an array of the shape of all conditions and choices."""
    choices = _rows(bound["choicelist"])
    default = bound["default"].kind if "default" in bound else ScalarKind("i")
    shape = broadcast_kinds([_rows(bound["condlist"]), choices, default])
    values = broadcast_kinds([choices, default])
    if UNKNOWN in (shape, values):
        return UNKNOWN
    return zero_d(with_dtype(shape, getattr(values, "dtype", "f")))


def chosen(bound: Bound) -> Kind:
    """choose: of the shape of the positions and the choices."""
    choices = _rows(bound["choices"])
    shape = broadcast_kinds([bound["a"].kind, choices])
    return with_dtype(shape, getattr(choices, "dtype", "f"))


def pieces(bound: Bound) -> Kind:
    """The conditions of piecewise: one more axis than x."""
    axes = array_of(as_array(bound["x"].kind))[1]
    return ArrayKind("b", None if axes is None else (ax.open_axis(), *axes))


def taken(bound: Bound) -> Kind:
    """take: the axes of the indices in place of the axis."""
    dtype, axes = array_of(first(bound).kind)
    index = array_of(bound["indices"].kind)[1]
    axis = const(bound.get("axis"))
    if axes is None or index is None or not (axis is None or isinstance(axis, int)):
        return ArrayKind(dtype, None)
    if axis is None:
        result = index
    else:
        k = range(len(axes))[axis]
        result = (*axes[:k], *index, *axes[k + 1 :])
    return ArrayKind(dtype, result) if result else ScalarKind(dtype)


@arranged
def deleted(axes: tuple, bound: Bound) -> tuple | None:
    """delete, compress: another number of elements along the axis, or one axis."""
    if const(bound.get("axis")) is None:
        return open_axes(1)
    k = one_axis(bound, "axis", len(axes))
    return (*axes[:k], *open_axes(1), *axes[k + 1 :])


def inserted(bound: Bound) -> Kind:
    """insert: of the dtype of the array."""
    return deleted({"a": bound["arr"], **({"axis": bound["axis"]} if "axis" in bound else {})})


def compressed(bound: Bound) -> Kind:
    """compress: the same, of its second argument."""
    return deleted({"a": bound["a"], **({"axis": bound["axis"]} if "axis" in bound else {})})


def extracted(bound: Bound) -> Kind:
    """extract: one axis."""
    return deleted({"a": bound["arr"]})


@arranged
def taken_along(axes: tuple, bound: Bound) -> tuple | None:
    """take_along_axis: as many axes as the indices have."""
    index = array_of(bound["indices"].kind)[1]
    return None if index is None else index if len(index) == 1 else open_axes(len(index))


@arranged
def windows(axes: tuple, bound: Bound) -> tuple | None:
    """sliding_window_view: the windows' own axes come last."""
    axis, given = const(bound.get("axis")), bound.get("window_shape")
    window = sizes(given)
    if window is None or axis is MISSING:
        return None
    along = normal_axes(axis, len(axes)) if axis is None else (axis,) if isinstance(axis, int) else tuple(axis)
    result = list(axes)
    for k, n in zip(along, window, strict=True):
        result[k] = minus(result[k], n - 1) if isinstance(n, int) else ax.open_axis()
    return (*result, *window)


@arranged
def strided(axes: tuple, bound: Bound) -> tuple | None:
    """as_strided of a shape."""
    given = bound.get("shape")
    return axes if given is None or given.const is None else sizes(given)


@arranged
def resized(axes: tuple, bound: Bound) -> tuple | None:
    """resize to a constant shape."""
    return sizes(bound.get("new_shape"))
