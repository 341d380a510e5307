"""Kinds of polynomials: vectors of coefficients whose length is not followed.

>>> from autotangent.kinds import FLOAT, ArrayKind, Value
>>> isinstance(coefficients({"a1": Value(FLOAT), "a2": Value(ArrayKind("f", ("a.0",)))}), ArrayKind)
True
"""

from collections.abc import Callable

from autotangent import axes as ax
from autotangent.joined import join_dtype
from autotangent.kinds import INT, UNKNOWN, ArrayKind, Kind, ScalarKind, TupleKind
from autotangent.rules.refusals import refuse_active
from autotangent.rules.result_kinds import Bound, array_of, as_array, broadcast_kinds, const, first, may_be_real
from autotangent.rules.shape_kinds import open_axes
from autotangent.rules.sizes import total


def coefficients(bound: Bound) -> Kind:
    """A vector, of the widest dtype of those that are given."""
    dtype = "i"
    for value in bound.values():
        kind = as_array(value.kind)
        if isinstance(kind, (ScalarKind, ArrayKind)):
            dtype = join_dtype(dtype, kind.dtype)
    return ArrayKind(dtype, (ax.open_axis(),))


def float_coefficients(bound: Bound) -> Kind:
    """The same, at least floats."""
    kind = coefficients(bound)
    return ArrayKind(join_dtype(kind.dtype, "f"), kind.axes) if isinstance(kind, ArrayKind) else kind


def two(bound: Bound) -> Kind:
    """Quotient and remainder."""
    return TupleKind((float_coefficients(bound), float_coefficients(bound)))


def same_rank(bound: Bound) -> Kind:
    """Derivative and integral: another length along the axis."""
    dtype, axes = array_of(first(bound).kind)
    dtype = join_dtype(dtype, "f")
    axis = const(bound.get("axis"), 0)
    if not axes or not isinstance(axis, int):
        return ArrayKind(dtype, None if axes is None else open_axes(max(1, len(axes))))
    k = range(len(axes))[axis]
    return ArrayKind(dtype, (*axes[:k], ax.open_axis(), *axes[k + 1 :]))


def derived(bound: Bound) -> Kind:
    """np.polyder: ints stay ints."""
    dtype = array_of(first(bound).kind)[0]
    return ArrayKind(dtype, (ax.open_axis(),))


def powers(bound: Bound) -> Kind:
    """vander: a row of powers for each point."""
    dtype, axes = array_of(first(bound).kind)
    n = bound.get("N")
    if axes is None:
        return ArrayKind(dtype, None)
    if n is None or n.const is None:
        return ArrayKind(dtype, (*axes, *axes[-1:]))
    return ArrayKind(dtype, (*axes, n.const if isinstance(n.const, int) else ax.open_axis()))


def float_powers(bound: Bound) -> Kind:
    """polyvander: a number is a vector of one."""
    dtype, axes = array_of(first(bound).kind)
    deg = const(bound.get("deg"))
    n = total((deg, 1)) if isinstance(deg, int) else ax.open_axis()
    return ArrayKind(join_dtype(dtype, "f"), None if axes is None else (*(axes or (1,)), n))


@may_be_real
def of_roots(bound: Bound) -> Kind:
    """poly of a vector of roots: real coefficients where the complex ones are pairs."""
    dtype, axes = array_of(first(bound).kind)
    if axes is None or len(axes) > 1:
        refuse_active(bound, "poly of what may be a vector or a matrix", "Give it an array whose rank is known.")
        return UNKNOWN
    known = axes and isinstance(axes[0], int) and axes[0] > 0  # poly([]) is a number
    return ArrayKind(join_dtype(dtype, "f"), (axes[0] + 1,) if known else None if axes else (2,))


@may_be_real
def of_matrix(bound: Bound) -> Kind:
    """poly of a square matrix: one coefficient more than it has rows."""
    dtype, axes = array_of(first(bound).kind)
    known = axes and isinstance(axes[0], int) and axes[0] > 0
    return ArrayKind(join_dtype(dtype, "f"), (axes[0] + 1,) if known else (ax.open_axis(),))


def from_roots(bound: Bound) -> Kind:
    """polyfromroots of a vector of roots."""
    dtype, axes = array_of(first(bound).kind)
    return ArrayKind(join_dtype(dtype, "f"), (total((axes[0], 1)) if axes else ax.open_axis(),))


@may_be_real
def found_roots(bound: Bound) -> Kind:
    """roots: complex numbers; those of real coefficients are real ones at times."""
    return ArrayKind("c", (ax.open_axis(),))


def fitted(bound: Bound) -> Kind:
    """polyfit: deg + 1 coefficients for each column of y."""
    deg = const(bound.get("deg"))
    if bound["deg"].kind != INT:
        refuse_active(bound, "polyfit with a list of degrees has no derivative rule", "Give the highest degree.")
        return UNKNOWN
    dtype, axes = array_of(bound["y"].kind)
    n = deg + 1 if isinstance(deg, int) else ax.open_axis()
    return ArrayKind("c" if dtype == "c" else "f", None if axes is None else (n, *axes[1:]))


def values(*names: str, grid: bool = False) -> Callable[[Bound], Kind]:
    """Values of a polynomial at points: the further axes of the coefficients, then those of the points."""

    def kind(bound: Bound) -> Kind:
        dtype, axes = array_of(bound["c"].kind)
        points = [as_array(bound[n].kind) for n in names]
        if not all(isinstance(k, (ScalarKind, ArrayKind)) for k in points):
            return UNKNOWN
        shapes = [array_of(k)[1] for k in points]
        letter = join_dtype(join_dtype(dtype, "f"), getattr(broadcast_kinds(points), "dtype", "f"))
        if axes is None or None in shapes or const(bound.get("tensor"), True) is not True:
            return ArrayKind(letter, None)
        own = [a for s in shapes for a in s or ()] if grid else list(shapes[0] or ())
        result = (*axes[len(names) :], *own)
        return ArrayKind(letter, result) if result else ScalarKind(letter, True)

    return kind


def companion(bound: Bound) -> Kind:
    """polycompanion: a square matrix."""
    dtype, axes = array_of(first(bound).kind)
    n = ax.open_axis()
    return ArrayKind(join_dtype(dtype, "f"), (n, n))
