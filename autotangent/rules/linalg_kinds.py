"""Kinds of products and of results of linear algebra; axes are argument axes put together anew.

>>> from autotangent.kinds import ArrayKind, Value
>>> v, m = Value(ArrayKind("f", ("v.0",))), Value(ArrayKind("f", ("m.0", "m.1")))
>>> outer({"a": v, "b": v}).axes, dot({"a": m, "b": v}).axes, det({"a": m})
(('v.0', 'v.0'), ('m.0',), ScalarKind(dtype='f'))
"""

from collections.abc import Callable
from typing import Any

import numpy as np

from autotangent import axes as ax
from autotangent.joined import join_dtype
from autotangent.kinds import (
    MISSING,
    UNKNOWN,
    ArrayKind,
    Kind,
    ScalarKind,
    TupleKind,
)
from autotangent.rules.refusals import real_only, refuse_active
from autotangent.rules.result_kinds import (
    Bound,
    array_of,
    as_array,
    const,
    normal_axes,
    reduction,
    with_dtype,
)
from autotangent.rules.sizes import product

Axes = tuple


def binary(work: Callable[[Axes, Axes, Bound], Axes | None]) -> Callable[[Bound], Kind]:
    """A family from a function (axes of a, axes of b, bound) -> axes; an empty result is a number."""

    def kind(bound: Bound) -> Kind:
        given = [as_array(bound[n].kind) for n in ("a", "b") if n in bound]
        if len(given) < 2 or not all(isinstance(k, (ArrayKind, ScalarKind)) for k in given):
            return UNKNOWN
        (p, m), (q, n) = map(array_of, given)
        dtype = join_dtype(p, q)
        try:
            axes = None if m is None or n is None else work(m, n, bound)
        except (IndexError, ValueError, TypeError):
            axes = None
        return ScalarKind(dtype) if axes == () else ArrayKind(dtype, axes)

    kind.__doc__ = work.__doc__
    return kind


@binary
def matvec(m: Axes, n: Axes, bound: Bound) -> Axes | None:
    """matvec: matrices times vectors, each stack broadcast."""
    return (*ax.broadcast(m[:-2], n[:-1]), m[-2])


@binary
def vecmat(m: Axes, n: Axes, bound: Bound) -> Axes | None:
    """vecmat: vectors times matrices, each stack broadcast."""
    return (*ax.broadcast(m[:-1], n[:-2]), n[-1])


@binary
def dot(m: Axes, n: Axes, bound: Bound) -> Axes | None:
    """dot: the last axis with the last but one; numbers multiply."""
    if not m or not n:
        return m + n
    return (*m[:-1], *n[:-2], *n[-1:]) if len(n) > 1 else m[:-1]


@binary
def inner(m: Axes, n: Axes, bound: Bound) -> Axes | None:
    """inner: the last axes; numbers multiply."""
    return m + n if not m or not n else m[:-1] + n[:-1]


@binary
def vdot(m: Axes, n: Axes, bound: Bound) -> Axes | None:
    """vdot: a number."""
    return ()


@binary
def outer(m: Axes, n: Axes, bound: Bound) -> Axes | None:
    """outer of the flattened arguments."""
    return (product(m), product(n))


@binary
def kron(m: Axes, n: Axes, bound: Bound) -> Axes | None:
    """kron: sizes multiply."""
    rank = max(len(m), len(n))
    m, n = ((1,) * (rank - len(t)) + t for t in (m, n))
    return tuple(product(pair) for pair in zip(m, n)) or None


@binary
def cross(m: Axes, n: Axes, bound: Bound) -> Axes | None:
    """cross where one vector has three components; two of two are refused."""
    axis = const(bound.get("axis"), -1)
    axis = -1 if axis is None else axis
    if m[axis] == n[axis] == 2:
        refuse_active(bound, "cross of vectors of two components has no derivative rule", "Write out the components.")
        return None
    if (axis != -1 and len(m) != len(n)) or 2 in (m[axis], n[axis]) and 3 not in (m[axis], n[axis]):
        return None
    rest = ax.broadcast(*(tuple(a for k, a in enumerate(axes) if k != axis % len(axes)) for axes in (m, n)))
    k = axis % (len(rest) + 1)
    return (*rest[:k], 3, *rest[k:])


def tensordot(bound: Bound) -> Kind:
    """tensordot: the axes that are not contracted; always an array."""
    (p, m), (q, n) = (array_of(as_array(bound[k].kind)) for k in ("a", "b"))
    dtype, axes = join_dtype(p, q), const(bound.get("axes"), 2)
    if m is None or n is None or axes is MISSING:
        return ArrayKind(dtype, None)
    if isinstance(axes, int):
        return ArrayKind(dtype, m[: len(m) - axes] + n[axes:])
    left, right = ((k,) if isinstance(k, int) else tuple(k) for k in axes)
    kept = [tuple(a for i, a in enumerate(t) if i not in normal_axes(k, len(t))) for t, k in ((m, left), (n, right))]
    return ArrayKind(dtype, kept[0] + kept[1])


def einsum(bound: Bound) -> Kind:
    """einsum with constant subscripts; other forms are refused."""
    subscripts = const(bound.get("subscripts"))
    operands = bound.get("operands")
    if not isinstance(subscripts, str) or operands is None:
        refuse_active(
            bound, "einsum without constant subscripts has no derivative rule", 'Write einsum("ij,jk->ik", a, b).'
        )
        return UNKNOWN
    given = [as_array(k) for k in getattr(operands.kind, "items", ())]
    if not all(isinstance(k, (ArrayKind, ScalarKind)) for k in given):
        return UNKNOWN
    dtype = "b"
    for k in given:
        dtype = join_dtype(dtype, k.dtype)
    left, arrow, output = subscripts.replace(" ", "").partition("->")
    if "..." in subscripts:
        return ArrayKind(dtype, None)
    if not arrow:
        output = "".join(sorted(c for c in set(left) - {","} if left.count(c) == 1))
    sizes: dict[str, Any] = {}
    for letters, kind in zip(left.split(","), given):
        axes = array_of(kind)[1]
        if axes is not None and len(axes) != len(letters):
            return UNKNOWN
        for c, a in zip(letters, axes if axes is not None else [ax.open_axis() for _ in letters]):
            sizes[c] = ax.broadcast_axis(sizes[c], a) if c in sizes else a
    result = tuple(sizes[c] for c in output)
    return ArrayKind(dtype, result) if result else ScalarKind(dtype)


# ---- linear algebra --------------------------------------------------------------------------------------------------
def _matrix(bound: Bound) -> tuple[str, Axes | None]:
    dtype, axes = array_of(as_array(bound["a"].kind))
    return join_dtype(dtype, "f"), axes


def square(bound: Bound) -> Kind:
    """inv, cholesky: the shape of the argument."""
    return ArrayKind(*_matrix(bound))


def det(bound: Bound) -> Kind:
    """det: a number, or one a matrix of the stack."""
    dtype, axes = _matrix(bound)
    if axes is None:
        return ArrayKind(dtype, None)
    return ArrayKind(dtype, axes[:-2]) if axes[:-2] else ScalarKind(dtype)


_SLOGDET = type(np.linalg.slogdet(np.eye(1)))


def slogdet(bound: Bound) -> Kind:
    """slogdet: sign and logarithm."""
    kind = det(bound)
    return TupleKind((kind, with_dtype(kind, "f")), _SLOGDET if hasattr(_SLOGDET, "_fields") else None)


@binary
def solve(m: Axes, n: Axes, bound: Bound) -> Axes | None:
    """solve: a vector b only where b has one axis."""
    if len(n) == 1:
        return (*m[:-2], m[-1])
    stack = ax.broadcast(m[:-2], n[:-2]) if len(m) > 2 or len(n) > 2 else ()
    return (*stack, m[-1], n[-1])


def norm(bound: Bound) -> Kind:
    """norm over an axis or two."""
    return with_dtype(reduction("f")({k: v for k, v in bound.items() if k != "ord"}), "f")


real_norm = real_only(norm, "norm", "Write np.sqrt(np.sum(x.real**2 + x.imag**2)).")
