"""Kinds of sets of elements and of histograms: how many there are shows when the program runs.

>>> from autotangent.kinds import ArrayKind, Value
>>> len(flat({"x": Value(ArrayKind("f", ("x.0", "x.1")))}).axes)
1
"""

from collections.abc import Callable

import numpy as np

from autotangent.joined import join_dtype
from autotangent.kinds import MISSING, UNKNOWN, ArrayKind, Kind, NoneKind, TupleKind
from autotangent.rules.refusals import refuse_active
from autotangent.rules.result_kinds import Bound, array_of, as_array, const
from autotangent.rules.selection_kinds import deleted
from autotangent.rules.shape_kinds import open_axes

PLACES = ("return_index", "return_inverse", "return_counts")


def _vector(dtype: str) -> ArrayKind:
    return ArrayKind(dtype, open_axes(1))


def flat(bound: Bound) -> Kind:
    """unique values, unions: a vector."""
    given = [array_of(as_array(v.kind))[0] for k, v in bound.items() if k in ("x", "ar", "ar1", "ar2")]
    return _vector(given[0] if len(given) == 1 else join_dtype(*given))


def along(bound: Bound) -> Kind:
    """unique rows: fewer along an axis."""
    return deleted({"a": bound["ar"], "axis": bound["axis"]})


def with_places(bound: Bound) -> Kind:
    """unique with what is asked for beside the values."""
    flags = {k: const(bound.get(k), False) for k in PLACES}
    if not all(isinstance(f, bool) for f in flags.values()):
        refuse_active(bound, "np.unique with a return_... that is not constant", "Write True or False.")
        return UNKNOWN
    values = along(bound) if "axis" in bound else flat({"ar": bound["ar"]})
    axes = array_of(as_array(bound["ar"].kind))[1]
    axis = const(bound.get("axis"))
    places = {"return_inverse": ArrayKind("i", axes if axis is None and _inverse_keeps_shape() else None)}
    more = [places.get(k, _vector("i")) for k, f in flags.items() if f]
    return TupleKind((values, *more)) if more else values


def _inverse_keeps_shape() -> bool:
    return np.unique(np.zeros((1, 1)), return_inverse=True)[1].ndim == 2


def _of_result(function: Callable) -> type:
    return type(function(np.zeros(1)))


def unique_all(bound: Bound) -> Kind:
    """Values, first positions, positions in the values, counts."""
    inverse = ArrayKind("i", array_of(as_array(bound["x"].kind))[1])
    return TupleKind((flat(bound), _vector("i"), inverse, _vector("i")), _of_result(np.unique_all))


def unique_counts(bound: Bound) -> Kind:
    """Values and counts."""
    return TupleKind((flat(bound), _vector("i")), _of_result(np.unique_counts))


def unique_inverse(bound: Bound) -> Kind:
    """Values and the position of each element in them."""
    inverse = ArrayKind("i", array_of(as_array(bound["x"].kind))[1])
    return TupleKind((flat(bound), inverse), _of_result(np.unique_inverse))


def intersection(bound: Bound) -> Kind:
    """intersect1d with positions in both arrays."""
    return TupleKind((flat(bound), _vector("i"), _vector("i")))


def _weighted(bound: Bound) -> str | None:
    """The dtype of the weights, None without."""
    weights = bound.get("weights")
    if weights is None or weights.const is None or isinstance(weights.kind, NoneKind):
        return None
    return array_of(as_array(weights.kind))[0]


def counts(bound: Bound) -> Kind:
    """bincount: floats with weights."""
    return _vector("f" if _weighted(bound) else "i")


def edges(bound: Bound) -> Kind:
    """The edges of bins: floats, but for the user's own."""
    bins = bound.get("bins")
    own = bins is not None and isinstance(as_array(bins.kind), ArrayKind)
    return as_array(bins.kind) if own else _vector("f")


def histogram(bound: Bound) -> Kind:
    """Heights and edges."""
    density = const(bound.get("density"), False)
    dtype = _weighted(bound) or "i"
    if density is MISSING:
        refuse_active(bound, "np.histogram with a density that is not constant", "Write density=True or density=False.")
        return UNKNOWN
    return TupleKind((_vector(join_dtype(dtype, "f") if density else dtype), edges(bound)))


def histogram2d(bound: Bound) -> Kind:
    """Heights, and the edges of both axes."""
    return TupleKind((ArrayKind("f", open_axes(2)), _vector("f"), _vector("f")))


def histogramdd(bound: Bound) -> Kind:
    """Heights, and the edges of all axes, of which there are as many as the sample has columns."""
    kind = bound["sample"].kind
    axes = array_of(kind)[1] if isinstance(kind, ArrayKind) else None
    n = len(kind.items) if isinstance(kind, TupleKind) else axes[1] if axes is not None and len(axes) == 2 else None
    heights = ArrayKind("f", open_axes(n) if isinstance(n, int) else None)
    return TupleKind((heights, UNKNOWN))
