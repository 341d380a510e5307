"""Kinds of convolutions, slopes, integrals, grids, windows and phases.

>>> from autotangent.kinds import ArrayKind, TupleKind, Value
>>> x, y = ArrayKind("f", ("x.0",)), ArrayKind("f", ("y.0",))
>>> meshgrid({"xi": Value(TupleKind((x, y)))}).items[0].axes, integral({"y": Value(x)})
(('y.0', 'x.0'), ScalarKind(dtype='f'))
"""

from collections.abc import Callable

from autotangent import axes as ax
from autotangent.joined import join_dtype
from autotangent.kinds import MISSING, UNKNOWN, ArrayKind, Kind, ScalarKind, TupleKind
from autotangent.rules.making_kinds import sizes
from autotangent.rules.refusals import refuse_active
from autotangent.rules.result_kinds import (
    Bound,
    array_of,
    as_array,
    const,
    dtype_letter,
    elementwise,
    first,
    joined_items,
    smooth,
    with_dtype,
    zero_d,
)
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
    sparse = const(bound.get("sparse"), False)
    if sparse is True:
        places = [1, 0, *range(2, len(shape))] if indexing == "xy" and len(shape) > 1 else range(len(shape))
        shapes = [tuple(n if i == k else 1 for i, n in enumerate(shape)) for k in places]
    else:
        shapes = [tuple(shape)] * len(given)
    if sparse not in (True, False):
        return UNKNOWN
    return TupleKind(tuple(ArrayKind(dtype, axes) for (dtype, _), axes in zip(given, shapes)))


@elementwise
def bessel(bound: Bound) -> Kind:
    """i0: always an array."""
    return zero_d(smooth(bound))


def window(bound: Bound) -> Kind:
    """kaiser: M numbers, or none."""
    n = sizes(bound["M"])
    return ArrayKind("f", n if n is not None and isinstance(bound["M"].const, int) and n[0] > 0 else (ax.open_axis(),))


def fixed_window(name: str) -> Callable[[Bound], Kind]:
    """hanning and the like: M numbers, whose places depend on M."""

    def kind(bound: Bound) -> Kind:
        refuse_active(bound, f"{name} of a length that carries a derivative", "Make it an int first: int(...).")
        return window(bound)

    return kind


@elementwise
def unwrapped(bound: Bound) -> Kind:
    """unwrap: as the phases; ints with a period that is one stay ints."""
    kind = as_array(bound["p"].kind)
    period = array_of(bound["period"].kind)[0] if "period" in bound else "f"
    return with_dtype(kind, join_dtype(getattr(kind, "dtype", "f"), period))


def real_if_close(bound: Bound) -> Kind:
    """real_if_close: as it is, where it is real; of complex values it shows when the program runs."""
    kind = zero_d(as_array(bound["a"].kind))
    if getattr(kind, "dtype", "c") == "c":
        refuse_active(bound, "real_if_close of complex values, which may stay complex", "Write np.real(...).")
        return UNKNOWN
    return kind


def spaced_along(bound: Bound) -> Kind:
    """geomspace, logspace, linspace with an axis: num points along it."""
    num, axis = bound.get("num"), const(bound.get("axis"), 0)
    points = (50,) if num is None else sizes(num)
    if "base" in bound and array_of(bound["base"].kind)[1] != ():
        refuse_active(bound, "logspace with several bases has no derivative rule", "Call it for each base.")
        return UNKNOWN
    ends = joined_items([bound[p].kind for p in ("start", "stop", "base") if p in bound])
    axes = array_of(ends)[1]
    letter = dtype_letter(bound.get("dtype"), "c" if getattr(ends, "dtype", "") == "c" else "f")
    if letter is None:
        return UNKNOWN
    if points is None or axes is None or not isinstance(axis, int):
        return ArrayKind(letter, None)
    k = range(len(axes) + 1)[axis]
    return ArrayKind(letter, (*axes[:k], *points, *axes[k:]))


def covariance(bound: Bound) -> Kind:
    """cov, corrcoef: a square of as many rows as there are variables; without axes for one."""
    given = [v for k, v in bound.items() if k in ("m", "x", "y") and v.const is not None]
    dtypes, shapes = zip(*(array_of(as_array(v.kind)) for v in given))
    dtype = "c" if "c" in dtypes else "f"
    letter = dtype_letter(bound.get("dtype"), dtype)
    rowvar = const(bound.get("rowvar"), True)
    if letter is None:
        return UNKNOWN
    if rowvar is MISSING or any(axes is None or not 0 < len(axes) < 3 for axes in shapes):
        return ArrayKind(letter, None)
    variables = [1 if len(axes) == 1 else axes[0 if rowvar else 1] for axes in shapes]
    n = variables[0]
    if len(shapes) == 2:  # more than one variable together, unless there is none
        sure = ax.not_one(n) or len(shapes[1]) == 1
        n = 2 if all(len(axes) == 1 for axes in shapes) else ax.open_axis()
        return ArrayKind(letter, (n, n) if sure else None)
    return ArrayKind(letter, () if n == 1 else (n, n) if ax.not_one(n) else None)


def correlation(bound: Bound) -> Kind:
    """corrcoef: a number for one variable."""
    kind = covariance(bound)
    return ScalarKind(kind.dtype) if isinstance(kind, ArrayKind) and kind.axes == () else kind
