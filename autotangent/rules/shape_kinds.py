"""Kinds of results of functions that move, repeat, join, select or flatten elements.

>>> from autotangent.kinds import INT, ArrayKind, Value
>>> x = Value(ArrayKind("f", ("x.0", "x.1")))
>>> raveled({"a": x}).axes, transposed({"a": x}).axes, expanded({"a": x, "axis": Value(INT, 1)}).axes
(('x.0*x.1',), ('x.1', 'x.0'), ('x.0', 1, 'x.1'))
"""

from collections.abc import Callable
from typing import Any

from autotangent import axes as ax
from autotangent.joined import join_dtype
from autotangent.kinds import (
    MISSING,
    UNKNOWN,
    ArrayKind,
    Kind,
    ListKind,
    ScalarKind,
    TupleKind,
)
from autotangent.rules.making_kinds import sizes
from autotangent.rules.refusals import refuse_active
from autotangent.rules.result_kinds import (
    Bound,
    array_of,
    as_array,
    const,
    dtype_letter,
    first,
    named_axes,
    normal_axes,
    reduction,
    with_dtype,
)
from autotangent.rules.sizes import minus, product, reshaped, total


def arranged(work: Callable[[tuple, Bound], tuple | None]) -> Callable[[Bound], Kind]:
    """A family from a function (axes, bound) -> axes; the dtype is kept. No axes: a number or an array."""

    def kind(bound: Bound) -> Kind:
        x = as_array(first(bound).kind)
        if not isinstance(x, (ArrayKind, ScalarKind)):
            return UNKNOWN
        axes = array_of(x)[1]
        try:
            result = None if axes is None else work(axes, bound)
        except (IndexError, ValueError, TypeError):
            result = None
        return ScalarKind(x.dtype, True) if result == () else ArrayKind(x.dtype, result)

    kind.__doc__ = work.__doc__
    return kind


def one_axis(bound: Bound, name: str, rank: int, default: Any = None) -> int:
    """A constant integer axis, not negative.

    Raises:
        ValueError: it is not known.
    """
    axis = const(bound.get(name), default)
    if not isinstance(axis, int):
        raise ValueError(name)
    return range(rank)[axis]


@arranged
def same(axes: tuple, bound: Bound) -> tuple:
    """flip, roll: the same shape, always an array."""
    return axes


@arranged
def transposed(axes: tuple, bound: Bound) -> tuple | None:
    """transpose, by the reverse or a given permutation."""
    order = const(bound.get("axes"))
    if order is None:
        return axes[::-1]
    return tuple(axes[k] for k in order) if order is not MISSING else open_axes(len(axes))


@arranged
def matrix_transposed(axes: tuple, bound: Bound) -> tuple | None:
    """The last two axes swapped."""
    return (*axes[:-2], axes[-1], axes[-2])


@arranged
def swapped(axes: tuple, bound: Bound) -> tuple | None:
    """swapaxes."""
    if MISSING in (const(bound.get("axis1")), const(bound.get("axis2"))):
        return open_axes(len(axes))
    i, j = (one_axis(bound, n, len(axes)) for n in ("axis1", "axis2"))
    result = list(axes)
    result[i], result[j] = result[j], result[i]
    return tuple(result)


@arranged
def moved(axes: tuple, bound: Bound) -> tuple | None:
    """moveaxis."""
    source, destination = (const(bound.get(n)) for n in ("source", "destination"))
    if MISSING in (source, destination):
        return open_axes(len(axes))
    source, destination = ((k,) if isinstance(k, int) else tuple(k) for k in (source, destination))
    rank = range(len(axes))
    to = {rank[d]: rank[s] for s, d in zip(source, destination)}
    left = iter(k for k in rank if k not in to.values())
    return tuple(axes[to[k]] if k in to else axes[next(left)] for k in rank)


@arranged
def turned(axes: tuple, bound: Bound) -> tuple | None:
    """rot90."""
    k, plane = const(bound.get("k"), 1), const(bound.get("axes"), (0, 1))
    i, j = (range(len(axes))[p] for p in plane)
    result = list(axes)
    if k % 2:
        result[i], result[j] = result[j], result[i]
    return tuple(result)


def reshape(bound: Bound) -> Kind:
    """reshape: of an array an array, also without axes."""
    x, kind = as_array(first(bound).kind), in_shape(bound)
    return ArrayKind(x.dtype, ()) if isinstance(x, ArrayKind) and isinstance(kind, ScalarKind) else kind


@arranged
def in_shape(axes: tuple, bound: Bound) -> tuple | None:
    """reshape, where the target is known, or how many axes it has."""
    given = bound.get("shape")
    shape = sizes(given)
    if shape is None or given.const is MISSING and given.size is None:
        count = named_axes(given.kind) if given is not None else None
        return None if count is None else open_axes(count)
    known = [ax.open_axis() if isinstance(n, str) and n.startswith("?") else n for n in shape]  # it may be -1
    return reshaped(axes, tuple(known))


@arranged
def raveled(axes: tuple, bound: Bound) -> tuple | None:
    """ravel, flatten."""
    return (product(axes),)


@arranged
def expanded(axes: tuple, bound: Bound) -> tuple | None:
    """expand_dims."""
    given = const(bound.get("axis"))
    if given is MISSING:
        more = named_axes(bound["axis"].kind)
        return None if more is None else open_axes(len(axes) + more)
    given = (given,) if isinstance(given, int) else tuple(given)
    rank = len(axes) + len(given)
    new = {range(rank)[k] for k in given}
    left = iter(axes)
    return tuple(1 if k in new else next(left) for k in range(rank))


@arranged
def squeezed(axes: tuple, bound: Bound) -> tuple | None:
    """squeeze: without axis, an axis that may be 1 leaves the rank open."""
    drop = const(bound.get("axis"))
    if drop is None:
        return tuple(a for a in axes if a != 1) if all(a == 1 or ax.not_one(a) for a in axes) else None
    dropped = normal_axes(drop, len(axes))
    if dropped is None:
        fewer = named_axes(bound["axis"].kind)
        return None if fewer is None else open_axes(len(axes) - fewer)
    return tuple(a for k, a in enumerate(axes) if k not in dropped)


@arranged
def at_least_1d(axes: tuple, bound: Bound) -> tuple | None:
    """atleast_1d of one array."""
    return axes or (1,)


@arranged
def at_least_2d(axes: tuple, bound: Bound) -> tuple | None:
    """atleast_2d of one array."""
    return (1,) * (2 - len(axes)) + axes


@arranged
def at_least_3d(axes: tuple, bound: Bound) -> tuple | None:
    """atleast_3d of one array."""
    return {0: (1, 1, 1), 1: (1, *axes, 1), 2: (*axes, 1)}.get(len(axes), axes)


@arranged
def rolled(axes: tuple, bound: Bound) -> tuple | None:
    """rollaxis."""
    if MISSING in (const(bound.get("axis")), const(bound.get("start"), 0)):
        return open_axes(len(axes))
    k, start = one_axis(bound, "axis", len(axes)), const(bound.get("start"), 0)
    start += len(axes) if start < 0 else 0
    rest = axes[:k] + axes[k + 1 :]
    return (*rest[: start - (k < start)], axes[k], *rest[start - (k < start) :])


@arranged
def diagflat(axes: tuple, bound: Bound) -> tuple | None:
    """diagflat: all elements on the diagonal of a matrix."""
    k = const(bound.get("k"), 0)
    n = total((product(axes), abs(k))) if isinstance(k, int) else ax.open_axis()
    return (n, n)


@arranged
def triangle(axes: tuple, bound: Bound) -> tuple | None:
    """tril, triu: a vector is broadcast to a square."""
    return axes if len(axes) > 1 else axes * 2


@arranged
def diag(axes: tuple, bound: Bound) -> tuple | None:
    """diag: a vector to a matrix, a matrix to its diagonal."""
    k = const(bound.get("k"), 0)
    if len(axes) == 1:
        n = total((axes[0], abs(k))) if isinstance(k, int) else ax.open_axis()
        return (n, n)
    return _diagonal(axes, 0, 1, k)


@arranged
def diagonal(axes: tuple, bound: Bound) -> tuple | None:
    """diagonal of two axes, in the last place."""
    i, j = one_axis(bound, "axis1", len(axes), 0), one_axis(bound, "axis2", len(axes), 1)
    return _diagonal(axes, i, j, const(bound.get("offset"), 0))


def _diagonal(axes: tuple, i: int, j: int, offset: Any) -> tuple:
    rest = tuple(a for k, a in enumerate(axes) if k not in (i, j))
    square = ax.same(axes[i], axes[j]) and isinstance(offset, int)
    return (*rest, minus(axes[i], abs(offset)) if square else ax.open_axis())


def trace(bound: Bound) -> Kind:
    """trace: the other axes are left."""
    kind = diagonal({k: v for k, v in bound.items() if k != "dtype"})
    if not isinstance(kind, ArrayKind):
        return UNKNOWN
    dtype = join_dtype(kind.dtype, "i")
    letter = dtype_letter(bound.get("dtype"), dtype)
    if letter is None or kind.axes is None:
        return UNKNOWN if letter is None else ArrayKind(letter, None)
    return ArrayKind(letter, kind.axes[:-1]) if kind.axes[:-1] else ScalarKind(letter)


@arranged
def padded(axes: tuple, bound: Bound) -> tuple | None:
    """pad with constant widths; open sizes else."""
    width = const(bound.get("pad_width"))
    if isinstance(width, int):
        width = (width, width)
    if not isinstance(width, tuple):
        return open_axes(len(axes))
    if all(isinstance(w, int) for w in width):
        width = (width if len(width) == 2 else width * 2,)
    width = width * len(axes) if len(width) == 1 else width
    return tuple(total((a, *(w if len(w) == 2 else w * 2))) for a, w in zip(axes, width, strict=True))


@arranged
def repeated(axes: tuple, bound: Bound) -> tuple | None:
    """repeat."""
    times, axis = const(bound.get("repeats")), const(bound.get("axis"))
    if axis is None:
        return (product((*axes, times)) if isinstance(times, int) else ax.open_axis(),)
    k = one_axis(bound, "axis", len(axes))
    size = product((axes[k], times)) if isinstance(times, int) else ax.open_axis()
    return (*axes[:k], size, *axes[k + 1 :])


@arranged
def tiled(axes: tuple, bound: Bound) -> tuple | None:
    """tile with constant repetitions."""
    reps = sizes(bound.get("reps"))
    if reps is None:
        return None
    rank = max(len(axes), len(reps))
    axes, reps = ((1,) * (rank - len(t)) + t for t in (axes, reps))
    return tuple(product(pair) for pair in zip(axes, reps))


@arranged
def broadcast_to(axes: tuple, bound: Bound) -> tuple | None:
    """broadcast_to a shape."""
    return sizes(bound.get("shape"))


@arranged
def differences(axes: tuple, bound: Bound) -> tuple | None:
    """diff: n shorter along the axis."""
    if const(bound.get("axis")) is MISSING:
        return open_axes(len(axes))
    n, k = const(bound.get("n"), 1), one_axis(bound, "axis", len(axes), -1)
    size = minus(axes[k], n) if isinstance(n, int) else ax.open_axis()
    return (*axes[:k], size, *axes[k + 1 :])


@arranged
def bordered_differences(axes: tuple, bound: Bound) -> tuple:
    """diff of more than the array: of a length that is not known."""
    k = one_axis(bound, "axis", len(axes), -1) if const(bound.get("axis")) is not MISSING else None
    return tuple(ax.open_axis() if k is None or i == k else a for i, a in enumerate(axes))


@arranged
def flat_or_same(axes: tuple, bound: Bound) -> tuple | None:
    """cumsum, cumprod: flat without axis."""
    axis = const(bound.get("axis"))
    if axis is None:
        return (product(axes),)
    return axes if axes and (isinstance(axis, int) or axis is MISSING and named_axes(bound["axis"].kind)) else None


def cumulative(bound: Bound) -> Kind:
    """cumsum, cumprod with their dtype."""
    kind = flat_or_same({k: v for k, v in bound.items() if k != "dtype"})
    dtype = getattr(kind, "dtype", None)
    letter = dtype_letter(bound.get("dtype"), join_dtype(dtype, "i") if dtype else "f")
    return with_dtype(kind, letter) if letter and dtype else UNKNOWN


def with_initial(bound: Bound) -> Kind:
    """cumulative_sum, cumulative_prod: one longer where they begin with the sum or product of nothing."""
    kind = cumulative({k: v for k, v in bound.items() if k != "include_initial"})
    initial = const(bound.get("include_initial"), False)
    if initial is False or not isinstance(kind, ArrayKind) or kind.axes is None:
        return kind
    axis = const(bound.get("axis"))
    if axis is MISSING or initial is MISSING:
        return ArrayKind(kind.dtype, open_axes(len(kind.axes)))
    k = range(len(kind.axes))[axis or 0]
    return ArrayKind(kind.dtype, (*kind.axes[:k], total((kind.axes[k], 1)), *kind.axes[k + 1 :]))


@arranged
def along_axis(axes: tuple, bound: Bound) -> tuple | None:
    """sort: flat for axis None, else the same shape."""
    axis = const(bound.get("axis"), -1)
    if axis is None:
        return (product(axes),)
    return axes if isinstance(axis, int) or axis is MISSING and named_axes(bound["axis"].kind) else None


def quantile(bound: Bound) -> Kind:
    """quantile, percentile at one point."""
    return reduction("f")({k: v for k, v in bound.items() if k not in ("q", "method", "weights")})


def quantiles(bound: Bound) -> Kind:
    """The same at several points, whose axes come first."""
    one, before = quantile(bound), array_of(as_array(bound["q"].kind))[1]
    if isinstance(one, ScalarKind):
        return ArrayKind(one.dtype, before) if before else one if before == () else ArrayKind(one.dtype, None)
    if not isinstance(one, ArrayKind) or one.axes is None or before is None:
        return ArrayKind(getattr(one, "dtype", "f"), None)
    return ArrayKind(one.dtype, (*before, *one.axes))


def nanquantiles(bound: Bound) -> Kind:
    """Those of nanquantile: NumPy mixes the axes of several rows of points up, and drops them for nothing."""
    kind, before = quantiles(bound), array_of(as_array(bound["q"].kind))[1]
    if before == ():
        return kind
    if before is None or len(before) > 1:
        refuse_active(bound, "nanquantile at points that are no vector", "Give it np.ravel(q), and reshape the result.")
    return ArrayKind(getattr(kind, "dtype", "f"), None)


def open_axes(rank: int) -> tuple:
    """So many axes of which nothing is known."""
    return tuple(ax.open_axis() for _ in range(rank))


def sorted_like(bound: Bound) -> Kind:
    """The tangent of a sort: the shape of the sorted array."""
    tangent, *rest = bound.values()
    sorted_ = along_axis({"a": rest[0], **({"axis": rest[1]} if len(rest) > 1 else {})})
    return with_dtype(sorted_, getattr(tangent.kind, "dtype", "f"))


@arranged
def flat_differences(axes: tuple, bound: Bound) -> tuple:
    """ediff1d: flat, and of a length that what is put around it decides."""
    return open_axes(1)


def trimmed(bound: Bound) -> Kind:
    """trim_zeros: shorter along some axes; a list stays one."""
    kind = first(bound).kind
    if isinstance(kind, (ListKind, TupleKind)):
        refuse_active(bound, "np.trim_zeros of a list has no derivative rule", "Make an array of it: np.array(...).")
        return UNKNOWN
    return ArrayKind(
        getattr(kind, "dtype", "f"), None if array_of(kind)[1] is None else open_axes(len(array_of(kind)[1]))
    )
