"""Tangents and adjoints of eigenvalue, singular value and QR decompositions of real matrices, and of eigenvalues.

The formulas are those of Giles, Collected matrix derivative results for forward and reverse mode (2008), and for QR
those of Walter and Lehmann, Algorithmic differentiation of linear algebra functions (2010). Where two values are equal
but for rounding, their vectors are determined but for a rotation: the derivative is NaN where it depends on how these
turn. It cannot be told from (w_bar, v_bar) alone whether v @ v.T or v @ diag(w) @ v.T was made of them, and these have
different derivatives.
"""

from typing import Any

import numpy as np


# ---- eigenvalues -----------------------------------------------------------------------------------------------------
def eigh_tangent(a_dot: Any, y: Any, UPLO: Any = "L") -> Any:
    """The tangents of y = eigh(a): diag(v.T a_dot v), and v times the rest of it over differences of eigenvalues.

    >>> eigh_tangent(np.array([[1.0, 0.0], [2.0, 3.0]]), np.linalg.eigh(np.diag([1.0, 3.0])))[1].tolist()
    [[0.0, 1.0], [-1.0, 0.0]]
    """
    w, v = y
    inner = transposed(v) @ symmetric(a_dot, UPLO) @ v
    still = vanishes(inner) | np.eye(w.shape[-1], dtype=bool)
    return np.diagonal(inner, axis1=-2, axis2=-1), v @ over(inner * (1 - np.eye(w.shape[-1])), gaps(w), still)


def eigh_adjoint(y_bar: Any, y: Any, UPLO: Any = "L") -> Any:
    """The adjoint of a in y = eigh(a); triangular, since only one triangle of a is read.

    >>> eigh_adjoint((np.array([1.0, 0.0]), np.zeros((2, 2))), np.linalg.eigh(np.diag([1.0, 3.0]))).tolist()
    [[1.0, 0.0], [0.0, 0.0]]
    """
    w, v = y
    w_bar, v_bar = y_bar
    inner = on_diagonal(w_bar, w)
    if np.any(v_bar):
        turned = transposed(v) @ v_bar
        inner = inner + over(skew(turned), gaps(w), idle_pairs(w_bar, turned))
    return triangular(v @ inner @ transposed(v), UPLO)


def eigvalsh_tangent(a_dot: Any, a: Any, UPLO: Any = "L") -> Any:
    """The tangent of eigvalsh(a): the diagonal of v* a_dot v.

    >>> eigvalsh_tangent(np.eye(2), np.diag([1.0, 3.0])).tolist()
    [1.0, 1.0]
    """
    v = np.linalg.eigh(a, UPLO)[1]
    return np.real(np.sum(np.conj(v) * (symmetric(a_dot, UPLO) @ v), axis=-2))


def eigvalsh_adjoint(w_bar: Any, a: Any, UPLO: Any = "L") -> Any:
    """The adjoint of a in eigvalsh(a).

    >>> eigvalsh_adjoint(np.array([1.0, 2.0]), np.diag([1.0, 3.0])).tolist()
    [[1.0, 0.0], [0.0, 2.0]]
    """
    v = np.linalg.eigh(a, UPLO)[1]
    return triangular(np.conj(v * w_bar[..., None, :]) @ transposed(v), UPLO)


def eigvals_tangent(a_dot: Any, a: Any) -> Any:
    """The tangent of eigvals(a): the diagonal of v^-1 a_dot v; NaN where there are no eigenvectors.

    >>> eigvals_tangent(np.eye(2), np.diag([1.0, 3.0])).real.tolist()
    [1.0, 1.0]
    """
    v = np.linalg.eig(a)[1]
    return np.sum(transposed(_inverse(v)) * (a_dot @ v), axis=-2)


def eigvals_adjoint(w_bar: Any, a: Any) -> Any:
    """The adjoint of a in eigvals(a).

    >>> eigvals_adjoint(np.array([1.0, 2.0]), np.diag([1.0, 3.0])).real.tolist()
    [[1.0, 0.0], [0.0, 2.0]]
    """
    v = np.linalg.eig(a)[1]
    return transposed(_inverse(v)) * w_bar[..., None, :] @ transposed(v)


def _inverse(v: Any) -> Any:
    """The inverse of the eigenvectors of each matrix, NaN where they do not span the space."""
    lost = np.linalg.cond(v)[..., None, None] > 1 / (v.shape[-1] * np.finfo(v.dtype).eps)
    return np.where(lost, np.nan, np.linalg.inv(np.where(lost, np.eye(v.shape[-1]), v)))


def symmetric(m: Any, UPLO: Any = "L") -> Any:
    """The Hermitian matrix of which one triangle is given.

    >>> symmetric(np.array([[1.0, 5.0], [2.0, 3.0]])).tolist()
    [[1.0, 2.0], [2.0, 3.0]]
    """
    m = np.tril(m) if UPLO.upper() == "L" else np.triu(m)
    half = m * (1 - np.eye(m.shape[-1]) / 2)
    return half + np.conj(transposed(half))


def triangular(m: Any, UPLO: Any = "L") -> Any:
    """The transpose of completing one triangle to a Hermitian matrix.

    >>> triangular(np.array([[1.0, 5.0], [2.0, 3.0]])).tolist()
    [[1.0, 0.0], [7.0, 3.0]]
    """
    whole = (m + np.conj(transposed(m))) * (1 - np.eye(m.shape[-1]) / 2)
    return np.tril(whole) if UPLO.upper() == "L" else np.triu(whole)


# ---- singular values -------------------------------------------------------------------------------------------------
def svd_tangent(a_dot: Any, y: Any) -> Any:
    """The tangents of y = svd(a, full_matrices=False).

    >>> [np.round(part, 12).tolist() for part in svd_tangent(np.eye(2), np.linalg.svd(np.diag([3.0, 1.0])))[1:2]]
    [[1.0, 1.0]]
    """
    u, s, vh = reduced(y)
    v = transposed(vh)
    inner = transposed(u) @ a_dot @ v
    still = vanishes(inner) & vanishes(transposed(inner)) | np.eye(s.shape[-1], dtype=bool)
    even = over((inner + transposed(inner)) / 2 * (1 - np.eye(s.shape[-1])), gaps(s), still)
    odd = over(skew(inner), totals(s), still)
    u_dot, v_dot = u @ (even + odd), v @ (even - odd)
    zero = np.where(s <= rounding(s), 0, s)[..., None, :]
    if u.shape[-2] > u.shape[-1]:
        beyond = outside(u, a_dot @ v)
        u_dot = u_dot + over(beyond, zero, vanishes(beyond))
    if v.shape[-2] > v.shape[-1]:
        beyond = outside(v, transposed(a_dot) @ u)
        v_dot = v_dot + over(beyond, zero, vanishes(beyond))
    return u_dot, np.diagonal(inner, axis1=-2, axis2=-1), transposed(v_dot)


def svd_adjoint(y_bar: Any, y: Any) -> Any:
    """The adjoint of a in y = svd(a, full_matrices=False).

    >>> np.round(svd_adjoint((0.0, np.array([1.0, 0.0]), 0.0), np.linalg.svd(np.diag([3.0, 1.0]))), 12).tolist()
    [[1.0, 0.0], [0.0, 0.0]]
    """
    u, s, vh = reduced(y)
    u_bar, s_bar, vh_bar = y_bar
    if not np.any(u_bar) and not np.any(vh_bar):
        return (u * slopes_kept(s_bar, s)[..., None, :]) @ vh
    v, v_bar = transposed(vh), transposed(vh_bar)
    of_u, of_v = transposed(u) @ u_bar, transposed(v) @ v_bar
    idle = idle_pairs(s_bar, of_u, of_v)
    inner = on_diagonal(s_bar, s) + over(skew(of_u + of_v), gaps(s), idle) + over(skew(of_u - of_v), totals(s), idle)
    a_bar = u @ inner @ vh
    zero, unused = np.where(s <= rounding(s), 0, s)[..., None, :], (s_bar == 0)[..., None, :]
    if u.shape[-2] > u.shape[-1]:
        a_bar = a_bar + over(outside(u, u_bar), zero, unused & (u_bar == 0)) @ vh
    if v.shape[-2] > v.shape[-1]:
        a_bar = a_bar + u @ transposed(over(outside(v, v_bar), zero, unused & (v_bar == 0)))
    return a_bar


def reduced(y: Any) -> Any:
    """The result of svd, if no vectors were made up to fill a square.

    Raises:
        ValueError: there are some, which have no derivative.
    """
    if max(y[0].shape[-1], y[2].shape[-2]) > y[1].shape[-1]:
        raise ValueError("svd of a matrix that is not square has a derivative with full_matrices=False only")
    return y


def svdvals_slope(s_bar: Any, a: Any) -> Any:
    """The adjoint of a in svdvals(a): u diag(s_bar) v*, conjugated; a singular value of 0 has the slope 0.

    >>> np.round(svdvals_slope(np.array([1.0, 2.0]), np.diag([3.0, 1.0])), 12).tolist()
    [[1.0, 0.0], [0.0, 2.0]]
    """
    u, s, vh = np.linalg.svd(a, full_matrices=False)
    return np.conj((u * slopes_kept(s_bar, s)[..., None, :]) @ vh)


def svdvals_tangent(a_dot: Any, a: Any) -> Any:
    """The tangent of svdvals(a): the diagonal of u* a_dot v.

    >>> np.round(svdvals_tangent(np.eye(2), np.diag([3.0, 1.0])), 12).tolist()
    [1.0, 1.0]
    """
    u, s, vh = np.linalg.svd(a, full_matrices=False)
    return slopes_kept(np.real(np.sum(np.conj(u) * (a_dot @ np.conj(transposed(vh))), axis=-2)), s)


# ---- QR --------------------------------------------------------------------------------------------------------------
def qr_tangent(a_dot: Any, y: Any, a: Any) -> Any:
    """The tangents of y = qr(a); of a wide matrix the leading square is decomposed.

    >>> y = np.array([[1.0]]), np.array([[2.0]])
    >>> [part.tolist() for part in qr_tangent(np.array([[1.0]]), y, y[1])]
    [[[0.0]], [[1.0]]]
    """
    q, r = y
    k = q.shape[-1]
    square, rest = r[..., :k], a[..., k:]
    change = right_solved(a_dot[..., :k], square)
    inner = transposed(q) @ change
    turn = np.tril(inner, -1) - transposed(np.tril(inner, -1))
    q_dot = q @ turn + outside(q, change)
    r_dot = np.triu(inner - turn) @ square
    if a.shape[-1] > k:
        r_dot = np.concatenate([r_dot, transposed(q_dot) @ rest + transposed(q) @ a_dot[..., k:]], axis=-1)
    return q_dot, r_dot


def r_tangent(a_dot: Any, a: Any) -> Any:
    """The tangent of qr(a, mode="r").

    >>> np.abs(r_tangent(np.array([[1.0]]), np.array([[2.0]]))).tolist()
    [[1.0]]
    """
    return qr_tangent(a_dot, np.linalg.qr(a), a)[1]


def qr_adjoint(y_bar: Any, y: Any, a: Any) -> Any:
    """The adjoint of a in y = qr(a).

    >>> y = np.array([[1.0]]), np.array([[2.0]])
    >>> qr_adjoint((np.array([[0.0]]), np.array([[1.0]])), y, y[1]).tolist()
    [[1.0]]
    """
    q, r = y
    q_bar, r_bar = y_bar[0] + np.zeros_like(q), y_bar[1]
    k = q.shape[-1]
    square, rest, rest_bar = r[..., :k], a[..., k:], r_bar[..., k:]
    q_bar = q_bar + rest @ transposed(rest_bar)
    inner = square @ transposed(np.triu(r_bar[..., :k])) - transposed(q_bar) @ q
    inner = np.tril(inner) + transposed(np.tril(inner, -1))
    leading = right_solved(q_bar + q @ inner, transposed(square))
    return np.concatenate([leading, q @ rest_bar], axis=-1) if a.shape[-1] > k else leading


# ---- what they share -------------------------------------------------------------------------------------------------
def transposed(m: Any) -> Any:
    """The last two axes swapped."""
    return np.swapaxes(m, -1, -2)


def skew(m: Any) -> Any:
    """The antisymmetric part."""
    return (m - transposed(m)) / 2


def on_diagonal(d: Any, like: Any) -> Any:
    """A diagonal matrix for each vector."""
    return np.eye(like.shape[-1], dtype=like.dtype) * np.broadcast_to(d, like.shape)[..., None, :]


def outside(q: Any, m: Any) -> Any:
    """The part of m that is orthogonal to the columns of q."""
    return m - q @ (transposed(q) @ m)


def right_solved(m: Any, r: Any) -> Any:
    """m r^-1"""
    return transposed(np.linalg.solve(transposed(r), transposed(m)))


def rounding(s: Any) -> Any:
    """What is zero beside the largest of the values, but for rounding."""
    return 4 * s.shape[-1] * np.finfo(s.dtype).eps * np.max(np.abs(s), axis=-1, keepdims=True, initial=0.0)


def gaps(w: Any) -> Any:
    """w[j] - w[i], 0 where they are equal but for rounding."""
    gap = w[..., None, :] - w[..., :, None]
    return np.where(np.abs(gap) <= rounding(w)[..., None], 0, gap)


def totals(s: Any) -> Any:
    """s[j] + s[i], 0 where both are zero but for rounding."""
    total = s[..., None, :] + s[..., :, None]
    return np.where(total <= rounding(s)[..., None], 0, total)


def over(m: Any, by: Any, idle: Any) -> Any:
    """m / by; where by is 0 it is 0 for what is idle, and NaN else."""
    return np.where(by == 0, np.where(idle, 0, np.nan), m / np.where(by == 0, 1, by))


def vanishes(m: Any) -> Any:
    """What is zero but for rounding."""
    largest = np.max(np.abs(m), axis=(-2, -1), keepdims=True, initial=0.0)
    return np.abs(m) <= 16 * max(m.shape[-2:]) * np.finfo(m.dtype).eps * largest


def idle_pairs(w_bar: Any, *parts: Any) -> Any:
    """Pairs of values of which nothing depends on the values, nor on the turn of their vectors."""
    idle = np.eye(parts[0].shape[-1], dtype=bool)
    still = (w_bar[..., None, :] == 0) & (w_bar[..., :, None] == 0)
    for m in parts:
        still = still & vanishes(m) & vanishes(transposed(m))
    return idle | still


def slopes_kept(s_bar: Any, s: Any) -> Any:
    """s_bar, with 0 where s is zero but for rounding: the derivative of an absolute value."""
    return np.where(s <= rounding(s), 0, s_bar)
