"""Kinds of convolutions, slopes, integrals and grids.

>>> from autotangent.kinds import ArrayKind, TupleKind, Value
>>> x, y = ArrayKind("f", ("x.0",)), ArrayKind("f", ("y.0",))
>>> meshgrid({"xi": Value(TupleKind((x, y)))}).items[0].axes, integral({"y": Value(x)})
(('y.0', 'x.0'), ScalarKind(dtype='f'))
"""

from autotangent import axes as ax
from autotangent.kinds import UNKNOWN, ArrayKind, Kind, ScalarKind, TupleKind, join_dtype
from autotangent.rules.refusals import refuse_active
from autotangent.rules.result_kinds import Bound, array_of, as_array, const, first
from autotangent.rules.sizes import product


def convolved(bound: Bound) -> Kind:
    """convolve: a vector; its length is not followed."""
    (p, _), (q, _) = (array_of(as_array(bound[k].kind)) for k in ("a", "v"))
    return ArrayKind(join_dtype(p, q), (ax.open_axis(),))


def slopes(bound: Bound) -> Kind:
    """gradient of a vector, or along one axis; of more axes at once it is refused."""
    dtype, axes = array_of(as_array(bound["f"].kind))
    if axes is not None and (len(axes) == 1 or isinstance(const(bound.get("axis")), int)):
        return ArrayKind(join_dtype(dtype, "f"), axes)
    refuse_active(bound, "np.gradient along several axes has no derivative rule", "Give axis=, once for each axis.")
    return UNKNOWN


def spaced_slopes(bound: Bound) -> Kind:
    """gradient of a vector with a constant spacing."""
    if array_of(bound["h"].kind)[1] != ():
        refuse_active(bound, "np.gradient with coordinates has no derivative rule", "Give the spacing as a number.")
        return UNKNOWN
    return slopes({"f": bound["f"]})


def integral(bound: Bound) -> Kind:
    """trapezoid: without the axis."""
    dtype, axes = array_of(as_array(bound["y"].kind))
    axis = const(bound.get("axis"), -1)
    dtype = join_dtype(dtype, "f")
    if not axes or not isinstance(axis, int):
        return ArrayKind(dtype, None)
    k = range(len(axes))[axis]
    left = axes[:k] + axes[k + 1 :]
    return ArrayKind(dtype, left) if left else ScalarKind(dtype)


def meshgrid(bound: Bound) -> Kind:
    """meshgrid: a tuple of grids, each of the shape of all axes."""
    given = [array_of(as_array(k)) for k in getattr(first(bound).kind, "items", ())]
    indexing = const(bound.get("indexing"), "xy")
    if not given or any(axes is None for _, axes in given) or indexing not in ("xy", "ij"):
        return UNKNOWN
    shape = [product(axes) for _, axes in given]
    if indexing == "xy" and len(shape) > 1:
        shape[:2] = shape[1::-1]
    return TupleKind(tuple(ArrayKind(dtype, tuple(shape)) for dtype, _ in given))
