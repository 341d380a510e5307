"""Kinds of what is chosen of several arrays.

>>> from autotangent.kinds import FLOAT, ArrayKind, TupleKind, Value
>>> mask, x = ArrayKind("b", ("m.0",)), ArrayKind("f", ("x.0", "m.0"))
>>> selected({"condlist": Value(TupleKind((mask,))), "choicelist": Value(TupleKind((x,)))}).axes
('x.0', 'm.0')
"""

from autotangent import axes as ax
from autotangent.kinds import UNKNOWN, ArrayKind, Kind, ScalarKind, Value
from autotangent.rules.result_kinds import Bound, array_of, as_array, broadcast_kinds, with_dtype, zero_d


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
