"""Kinds of decompositions, of norms of matrices, and of what solves systems with them.

>>> from autotangent.kinds import ArrayKind, Value
>>> a = Value(ArrayKind("f", ("a.0", "a.1")))
>>> [k.axes for k in eigh({"a": Value(ArrayKind("f", ("a.0", "a.0")))}).items], matrix_norm({"x": a})
([('a.0',), ('a.0', 'a.0')], ScalarKind(dtype='f'))
"""

from collections.abc import Callable
from typing import Any

import numpy as np

from autotangent import axes as ax
from autotangent.axes import Axis
from autotangent.kinds import INT, MISSING, UNKNOWN, ArrayKind, Kind, ListKind, ScalarKind, TupleKind, Value
from autotangent.rules.linalg_kinds import det, square
from autotangent.rules.refusals import real_only, refuse_active
from autotangent.rules.result_kinds import (
    Bound,
    array_of,
    as_array,
    const,
    dtype_of,
    first,
    may_be_real,
    with_dtype,
    zero_d,
)

_ONE = np.eye(1)


def _named(made: Any) -> type | None:
    return type(made) if hasattr(type(made), "_fields") else None


def _axes(bound: Bound) -> tuple | None:
    """The axes of the matrix, if there are two or more."""
    axes = array_of(as_array(first(bound).kind))[1]
    return axes if axes is not None and len(axes) > 1 else None


def _of(axes: tuple | None, *last: Any) -> ArrayKind:
    return ArrayKind("f", None if axes is None else (*axes[:-2], *last))


def _least(axes: tuple | None) -> Axis:
    if axes is None:
        return 1
    m, n = axes[-2:]
    return min(m, n) if isinstance(m, int) and isinstance(n, int) else m if ax.same(m, n) else f"?min({m}, {n})"


def eigh(bound: Bound) -> Kind:
    """eigh: real values, and vectors."""
    axes = _axes(bound)
    parts = (_of(axes, axes[-1]), _vectors(bound, axes, *axes[-2:])) if axes else (_of(None), _vectors(bound, None))
    return TupleKind(parts, _named(np.linalg.eigh(_ONE)))


def _vectors(bound: Bound, axes: tuple | None, *last: Any) -> Kind:
    """Vectors are complex where the matrix is."""
    dtype = dtype_of(as_array(first(bound).kind))
    return with_dtype(_of(axes, *last), "c" if dtype == "c" else "f")


def eigvalsh(bound: Bound) -> Kind:
    """eigvalsh: real numbers."""
    axes = _axes(bound)
    return _of(axes, axes[-1]) if axes else _of(None)


@may_be_real
def eigvals(bound: Bound) -> Kind:
    """eigvals: complex numbers; those of a real matrix are real ones at times."""
    return with_dtype(eigvalsh(bound), "c")


@may_be_real
def eig(bound: Bound) -> Kind:
    """eig: the same, and vectors."""
    axes = _axes(bound)
    parts = (_of(axes, axes[-1]), _of(axes, *axes[-2:])) if axes else (_of(None), _of(None))
    return TupleKind(tuple(with_dtype(k, "c") for k in parts), _named(np.linalg.eig(_ONE)))


def svd(bound: Bound) -> Kind:
    """svd with vectors."""
    axes = _axes(bound)
    if const(bound.get("compute_uv"), True) is not True:
        refuse_active(bound, "svd with a compute_uv that is not constant", "Write compute_uv=True or compute_uv=False.")
        return UNKNOWN
    cls = _named(np.linalg.svd(_ONE))
    whole, least = const(bound.get("full_matrices"), True), _least(axes)
    if axes is None:
        return TupleKind((_vectors(bound, None), _of(None), _vectors(bound, None)), cls)
    m, n = axes[-2:]
    if whole is MISSING and not ax.same(m, n):
        columns, rows = ax.open_axis(), ax.open_axis()
    else:
        columns, rows = (m, n) if whole else (least, least)
    parts = (_vectors(bound, axes, m, columns), _of(axes, least), _vectors(bound, axes, rows, n))
    return TupleKind(parts, cls)


def svdvals(bound: Bound) -> Kind:
    """svdvals, svd without vectors: real numbers."""
    axes = _axes(bound)
    return _of(axes, _least(axes))


def qr(bound: Bound) -> Kind:
    """qr: both factors, or the triangle."""
    axes = _axes(bound)
    mode = const(bound.get("mode"), "reduced")
    if mode not in ("reduced", "complete", "r"):
        what = "qr with another mode than 'reduced', 'complete' and 'r' has no derivative rule"
        refuse_active(bound, what, "Write mode='reduced'.")
        return UNKNOWN
    if axes is None:
        q = r = _vectors(bound, None)
    else:
        inner = axes[-2] if mode == "complete" else _least(axes)
        q, r = _vectors(bound, axes, axes[-2], inner), _vectors(bound, axes, inner, axes[-1])
    return r if mode == "r" else TupleKind((q, r), _named(np.linalg.qr(_ONE)))


def pinv(bound: Bound) -> Kind:
    """pinv: the last two axes swapped."""
    axes = _axes(bound)
    kind = _of(axes, axes[-1], axes[-2]) if axes else _of(None)
    return with_dtype(kind, "c") if dtype_of(as_array(first(bound).kind)) == "c" else kind


def _lstsq(bound: Bound) -> Kind:
    a = _axes({"a": bound["a"]})
    b = array_of(as_array(bound["b"].kind))[1]
    x = ArrayKind("f", (a[-1], *b[1:]) if a is not None and b is not None else None)
    return TupleKind((x, ArrayKind("f", (ax.open_axis(),)), INT, ArrayKind("f", (_least(a),))))


lstsq = real_only(_lstsq, "lstsq")


def cond(bound: Bound) -> Kind:
    """cond: a real number a matrix."""
    return with_dtype(det({"a": bound["x"]}), "f")


real_cond = real_only(cond, "cond")
real_vector_norm_what = "Write np.sqrt(np.sum(x.real**2 + x.imag**2))."


def matrix_norm(bound: Bound) -> Kind:
    """matrix_norm: a number a matrix."""
    keepdims = const(bound.get("keepdims"), False)
    axes = _axes(bound)
    if keepdims is MISSING or axes is None:
        return ArrayKind("f", None)
    if keepdims:
        return _of(axes, 1, 1)
    return with_dtype(det({"a": bound["x"]}), "f")


real_matrix_norm = real_only(matrix_norm, "norm", real_vector_norm_what)


def powered(bound: Bound) -> Kind:
    """matrix_power: a power of ints stays one, which only constants are."""
    kind = square(bound)
    n, dtype = const(bound.get("n")), dtype_of(as_array(first(bound).kind))
    if dtype == "i":
        return with_dtype(kind, "i") if isinstance(n, int) and n >= 0 else UNKNOWN
    return kind


def chained(bound: Bound) -> Kind:
    """multi_dot: the outer axes of the first and the last factor."""
    match first(bound).kind:
        case TupleKind(items) if len(items) > 1:
            kinds = [array_of(as_array(k)) for k in items]
            dtype = "c" if any(d == "c" for d, _ in kinds) else "f" if any(d == "f" for d, _ in kinds) else "i"
            (_, left), (_, right) = kinds[0], kinds[-1]
            if left is None or right is None:
                return ArrayKind(dtype, None)
            axes = (*left[:-1], *right[1:])
            return ArrayKind(dtype, axes) if axes else ScalarKind(dtype)
        case ListKind(item):
            dtype, axes = array_of(as_array(item))
            return ArrayKind(dtype, tuple(ax.open_axis() for _ in axes) if axes and len(axes) == 2 else None)
    return UNKNOWN


def inverse_tensor(bound: Bound) -> Kind:
    """tensorinv: the axes from ind on come first."""
    dtype, axes = array_of(as_array(bound["a"].kind))
    ind = const(bound.get("ind"), 2)
    known = axes is not None and isinstance(ind, int)
    return ArrayKind(dtype if dtype == "c" else "f", (*axes[ind:], *axes[:ind]) if known else None)


def solved_tensor(bound: Bound) -> Kind:
    """tensorsolve: the axes of a beyond those of b."""
    (p, m), (q, n) = (array_of(as_array(bound[k].kind)) for k in ("a", "b"))
    return ArrayKind("c" if "c" in (p, q) else "f", None if m is None or n is None else m[len(n) :])


def rank(bound: Bound) -> Kind:
    """matrix_rank: an int a matrix."""
    kind = det({"a": first(bound)})
    return zero_d(with_dtype(kind, "i")) if isinstance(kind, ArrayKind) else UNKNOWN


def last_two(kind: Callable[[Bound], Kind]) -> Callable[[Bound], Kind]:
    """The kind of a function of two axes, which are the last ones."""
    return lambda bound: kind({**bound, "axis1": Value(INT, -2, -2), "axis2": Value(INT, -1, -1)})


def dotted(bound: Bound) -> Kind:
    """vecdot: the broadcast shape without the axis."""
    (p, m), (q, n) = (array_of(as_array(v.kind)) for k, v in bound.items() if k != "axis")
    dtype = "c" if "c" in (p, q) else "f" if "f" in (p, q) else "i"
    axis = const(bound.get("axis"), -1)
    if m is None or n is None or not isinstance(axis, int) or axis != -1 and len(m) != len(n):
        refuse_active(bound, "vecdot along an axis that is not the last of arrays of several ranks", "Write axis=-1.")
        return ArrayKind(dtype, None)
    if axis != -1:
        m, n = (t[: axis % len(t)] + t[axis % len(t) + 1 :] + (1,) for t in (m, n))
    axes = ax.broadcast(m[:-1], n[:-1])
    return ArrayKind(dtype, axes) if axes else ScalarKind(dtype)
