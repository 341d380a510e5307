"""Tangents and adjoints of eigenvalue, singular value and QR decompositions.

The formulas are those of Giles, Collected matrix derivative results for forward and reverse mode (2008), and for QR
those of Walter and Lehmann, Algorithmic differentiation of linear algebra functions (2010). Where two values are equal
but for rounding, their vectors are determined but for a rotation: the derivative is NaN where it depends on how these
turn. It cannot be told from (w_bar, v_bar) alone whether v @ v.T or v @ diag(w) @ v.T was made of them, and these have
different derivatives.

The length and phase of a complex vector is as LAPACK makes it: eig scales to length 1 and a real largest component;
eigh makes the first or last component real, svd the first of the left or right vectors, qr the diagonal of r. Where the
result does not show that, the derivative is NaN where it depends on the phase.
"""

from typing import Any

import numpy as np

from autotangent.runtime.scalars import quotient


# ---- eigenvalues -----------------------------------------------------------------------------------------------------
def eigh_tangent(a_dot: Any, y: Any, UPLO: Any = "L") -> Any:
    """The tangents of y = eigh(a): diag(v.T a_dot v), and v times the rest of it over differences of eigenvalues.

    >>> eigh_tangent(np.array([[1.0, 0.0], [2.0, 3.0]]), np.linalg.eigh(np.diag([1.0, 3.0])))[1].tolist()
    [[0.0, 1.0], [-1.0, 0.0]]
    """
    w, v = y
    inner = adjugated(v) @ symmetric(a_dot, UPLO) @ v
    still = vanishes(inner) | np.eye(w.shape[-1], dtype=bool)
    v_dot = v @ over(inner * (1 - np.eye(w.shape[-1])), gaps(w), still)
    if np.iscomplexobj(v):
        v_dot = v_dot + v * turned_back(v_dot, v, real_row(v, UPLO))
    return np.real(np.diagonal(inner, axis1=-2, axis2=-1)), v_dot


def eigh_adjoint(y_bar: Any, y: Any, UPLO: Any = "L") -> Any:
    """The adjoint of a in y = eigh(a); triangular, since only one triangle of a is read.

    >>> eigh_adjoint((np.array([1.0, 0.0]), np.zeros((2, 2))), np.linalg.eigh(np.diag([1.0, 3.0]))).tolist()
    [[1.0, 0.0], [0.0, 0.0]]
    """
    w, v = y
    w_bar, v_bar = np.real(y_bar[0]), y_bar[1]
    inner = on_diagonal(w_bar, w)
    if np.any(v_bar):
        turned = transposed(v) @ v_bar
        if np.iscomplexobj(v):
            turned = transposed(v) @ phase_taken(v_bar, v, real_row(v, UPLO), diagonal(turned))
        inner = inner + over(skew(turned), gaps(w), idle_pairs(w_bar, turned))
    return triangular(np.conj(v) @ inner @ transposed(v), UPLO)


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


def eig_tangent(a_dot: Any, y: Any) -> Any:
    """The tangents of y = eig(a) of a complex matrix.

    >>> y = np.linalg.eig(np.diag([1.0 + 0j, 3.0]))
    >>> np.round(eig_tangent(np.array([[1.0, 0.0], [4.0, 0.0]]), y)[1].real, 9).tolist()
    [[0.0, 0.0], [-2.0, 0.0]]
    """
    w, v = y
    inner = _inverse(v) @ a_dot @ v
    still = vanishes(inner) | np.eye(w.shape[-1], dtype=bool)
    v_dot = v @ over(inner * (1 - np.eye(w.shape[-1])), gaps(w), still)
    longer = np.real(np.sum(np.conj(v) * v_dot, axis=-2, keepdims=True))
    return diagonal(inner), v_dot + v * (turned_back(v_dot, v, largest_row(v)) - longer)


def eig_adjoint(y_bar: Any, y: Any) -> Any:
    """The adjoint of a in y = eig(a) of a complex matrix.

    >>> y = np.linalg.eig(np.diag([1.0 + 0j, 3.0]))
    >>> np.round(eig_adjoint((0.0, np.array([[0.0, 0.0], [1.0, 0.0]])), y).real, 9).tolist()
    [[0.0, 0.0], [-0.5, 0.0]]
    """
    w, v = y
    w_bar, v_bar = np.broadcast_to(y_bar[0], w.shape), y_bar[1]
    inner = on_diagonal(w_bar, w)
    if np.any(v_bar):
        along = np.sum(v_bar * v, axis=-2)
        v_bar = phase_taken(v_bar, v, largest_row(v), along) - np.conj(v) * np.real(along)[..., None, :]
        turned = transposed(v) @ v_bar
        inner = inner + over(turned * (1 - np.eye(w.shape[-1])), gaps(w), idle_pairs(w_bar, turned))
    return transposed(_inverse(v)) @ inner @ transposed(v)


def real_row(v: Any, UPLO: Any = "L") -> Any:
    """Where each vector is real, in the first or last component, and that component; NaN where it does not show."""
    here = np.zeros(v.shape, bool)
    row = next((k for k in ((0, -1) if UPLO.upper() == "L" else (-1, 0)) if np.all(is_real(v[..., k, :]))), None)
    if row is None:
        return here, np.nan
    here[..., row, :] = True
    return here, np.real(v[..., row, :])


def is_real(x: Any) -> Any:
    """Real but for rounding, as a part of a vector of length 1."""
    return np.abs(np.imag(x)) <= 64 * np.finfo(x.dtype).eps


def largest_row(v: Any) -> Any:
    """The same for vectors whose largest component is real."""
    here = np.zeros(v.shape, bool)
    if not v.size:
        return here, np.real(np.sum(v, axis=-2))
    places = np.argmax(np.abs(v), axis=-2)[..., None, :]
    np.put_along_axis(here, places, True, axis=-2)
    component = np.take_along_axis(v, places, axis=-2)[..., 0, :]
    return here, np.where(is_real(component), np.real(component), np.nan)


def turned_back(v_dot: Any, v: Any, row: Any) -> Any:
    """The imaginary factor of each vector by which the component that is real stays so."""
    here, component = row
    off = np.sum(np.where(here, np.imag(v_dot), 0), axis=-2)
    return -1j * np.where(np.isnan(component), np.nan, quotient(off, component))[..., None, :]


def phase_taken(v_bar: Any, v: Any, row: Any, along: Any) -> Any:
    """The adjoint of the vectors before the component that is real was made so. along: the sum of v_bar * v of each."""
    here, component = row
    off = np.where(np.abs(np.imag(along)) <= 1e3 * np.finfo(v.dtype).eps * np.max(np.abs(v_bar)), 0, np.imag(along))
    shift = np.broadcast_to(quotient(off, component), v[..., 0, :].shape)[..., None, :]
    return v_bar - 1j * np.where(here | np.isnan(shift), shift, 0)


def _inverse(v: Any) -> Any:
    """The inverse of the eigenvectors of each matrix, NaN where they do not span the space."""
    if not v.size:
        return np.zeros_like(v)
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
    v = adjugated(vh)
    inner = adjugated(u) @ a_dot @ v
    still = vanishes(inner) & vanishes(transposed(inner)) | np.eye(s.shape[-1], dtype=bool)
    even = over((inner + adjugated(inner)) / 2 * (1 - np.eye(s.shape[-1])), gaps(s), still)
    odd = over(skew(inner), totals(s), still)
    u_dot, v_dot = u @ (even + odd), v @ (even - odd)
    zero = np.where(s <= rounding(s), 0, s)[..., None, :]
    if u.shape[-2] > u.shape[-1]:
        beyond = outside(u, a_dot @ v)
        u_dot = u_dot + over(beyond, zero, vanishes(beyond))
    if v.shape[-2] > v.shape[-1]:
        beyond = outside(v, adjugated(a_dot) @ u)
        v_dot = v_dot + over(beyond, zero, vanishes(beyond))
    if np.iscomplexobj(u):
        right = of_right(u, v)
        turn = turned_back(v_dot, v, real_row(v)) if right else turned_back(u_dot, u, real_row(u))
        u_dot, v_dot = u_dot + u * turn, v_dot + v * turn
    return undetermined(u_dot, y[0]), np.real(diagonal(inner)), adjugated(undetermined(v_dot, adjugated(y[2])))


def svd_adjoint(y_bar: Any, y: Any) -> Any:
    """The adjoint of a in y = svd(a, full_matrices=False).

    >>> np.round(svd_adjoint((0.0, np.array([1.0, 0.0]), 0.0), np.linalg.svd(np.diag([3.0, 1.0]))), 12).tolist()
    [[1.0, 0.0], [0.0, 0.0]]
    """
    u, s, vh = reduced(y)
    s_bar = np.broadcast_to(np.real(y_bar[1]), s.shape)
    if not np.any(y_bar[0]) and not np.any(y_bar[2]):
        return np.conj((u * slopes_kept(s_bar, s)[..., None, :]) @ vh)
    v = adjugated(vh)
    vh_bar = np.broadcast_to(y_bar[2], y[2].shape)
    u_bar, v_bar = determined(y_bar[0], y[0], u), determined(adjugated(vh_bar), adjugated(y[2]), v)
    if np.iscomplexobj(u):
        along = np.sum(u_bar * u, axis=-2) + np.sum(v_bar * v, axis=-2)
        if of_right(u, v):
            v_bar = phase_taken(v_bar, v, real_row(v), along)
        else:
            u_bar = phase_taken(u_bar, u, real_row(u), along)
    of_u, of_v = transposed(u) @ u_bar, transposed(v) @ v_bar
    idle = idle_pairs(s_bar, of_u, of_v)
    inner = on_diagonal(s_bar, s) + over(skew(of_u + of_v), gaps(s), idle) + over(skew(of_u - of_v), totals(s), idle)
    a_bar = np.conj(u) @ inner @ np.conj(vh)
    zero, unused = np.where(s <= rounding(s), 0, s)[..., None, :], (s_bar == 0)[..., None, :]
    if u.shape[-2] > u.shape[-1]:
        a_bar = a_bar + over(outside(np.conj(u), u_bar), zero, unused & (u_bar == 0)) @ np.conj(vh)
    if v.shape[-2] > v.shape[-1]:
        a_bar = a_bar + np.conj(u) @ adjugated(over(outside(np.conj(v), v_bar), zero, unused & (v_bar == 0)))
    return a_bar


def reduced(y: Any) -> Any:
    """The result of svd without the vectors that only fill a square."""
    u, s, vh = y
    k = s.shape[-1]
    return u[..., :k], s, vh[..., :k, :]


def undetermined(v_dot: Any, v: Any) -> Any:
    """The tangent of all vectors: NaN for those that only fill a square, which may turn as they like."""
    more = v.shape[-1] - v_dot.shape[-1]
    return np.concatenate([v_dot, np.full((*v.shape[:-1], more), np.nan)], axis=-1) if more else v_dot


def determined(v_bar: Any, v: Any, kept: Any) -> Any:
    """The adjoint of the vectors that are kept: NaN if something depends on those that only fill a square."""
    v_bar, k = np.broadcast_to(v_bar, v.shape), kept.shape[-1]
    return np.where(np.any(v_bar[..., k:] != 0, axis=(-2, -1), keepdims=True), np.nan, v_bar[..., :k])


def of_right(u: Any, v: Any) -> bool:
    """The right vectors are those with real first components; the left ones, of a wide matrix."""
    left, right = (bool(np.all(is_real(m[..., 0, :]))) for m in (u, v))
    return right and not (left and u.shape[-2] < v.shape[-2])


def svdvals_slope(s_bar: Any, a: Any) -> Any:
    """The adjoint of a in svdvals(a): u diag(s_bar) v*, conjugated; a singular value of 0 has the slope 0.

    >>> np.round(svdvals_slope(np.array([1.0, 2.0]), np.diag([3.0, 1.0])), 12).tolist()
    [[1.0, 0.0], [0.0, 2.0]]
    """
    u, s, vh = np.linalg.svd(a, full_matrices=False)
    return np.conj((u * slopes_kept(np.real(s_bar), s)[..., None, :]) @ vh)


def svdvals_tangent(a_dot: Any, a: Any) -> Any:
    """The tangent of svdvals(a): the diagonal of u* a_dot v.

    >>> np.round(svdvals_tangent(np.eye(2), np.diag([3.0, 1.0])), 12).tolist()
    [1.0, 1.0]
    """
    u, s, vh = np.linalg.svd(a, full_matrices=False)
    return slopes_kept(np.real(np.sum(np.conj(u) * (a_dot @ np.conj(transposed(vh))), axis=-2)), s)


# ---- QR --------------------------------------------------------------------------------------------------------------
def qr_tangent(a_dot: Any, y: Any, a: Any) -> Any:
    """The tangents of y = qr(a); of a wide matrix the leading square is decomposed. The columns that mode="complete"
    adds to q may turn as they like: NaN.

    >>> y = np.array([[1.0]]), np.array([[2.0]])
    >>> [part.tolist() for part in qr_tangent(np.array([[1.0]]), y, y[1])]
    [[[0.0]], [[1.0]]]
    """
    q, r = leading(y, a)
    k = q.shape[-1]
    square, rest = r[..., :k], a[..., k:]
    change = right_solved(a_dot[..., :k], square)
    inner = adjugated(q) @ change
    turn = np.tril(inner, -1) - adjugated(np.tril(inner, -1))
    if np.iscomplexobj(q):
        turn = turn + 1j * on_diagonal(np.imag(diagonal(inner)), diagonal(r))
    q_dot = q @ turn + outside(q, change)
    r_dot = np.triu(inner - turn) @ square
    if a.shape[-1] > k:
        r_dot = np.concatenate([r_dot, adjugated(q_dot) @ rest + adjugated(q) @ a_dot[..., k:]], axis=-1)
    if y[1].shape[-2] > k:
        r_dot = np.concatenate([r_dot, np.zeros_like(y[1][..., k:, :])], axis=-2)
    return undetermined(q_dot, y[0]), r_dot


def leading(y: Any, a: Any) -> Any:
    """The factors of qr(a) without the columns that only fill a square."""
    k = min(a.shape[-2:])
    return y[0][..., :k], y[1][..., :k, :]


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
    q, r = leading(y, a)
    k = q.shape[-1]
    q_bar, r_bar = determined(y_bar[0], y[0], q) + np.zeros_like(q), np.broadcast_to(y_bar[1], y[1].shape)[..., :k, :]
    square, rest, rest_bar = r[..., :k], a[..., k:], r_bar[..., k:]
    q_bar = q_bar + np.conj(rest) @ adjugated(rest_bar)
    inner = square @ transposed(np.triu(r_bar[..., :k])) - transposed(q_bar) @ q
    below = np.tril(inner, -1)
    inner = np.conj(below) + transposed(below) + on_diagonal(np.real(diagonal(inner)), diagonal(r))
    a_bar = right_solved(q_bar + np.conj(q) @ inner, transposed(square))
    return np.concatenate([a_bar, np.conj(q) @ rest_bar], axis=-1) if a.shape[-1] > k else a_bar


# ---- what they share -------------------------------------------------------------------------------------------------
def transposed(m: Any) -> Any:
    """The last two axes swapped."""
    return np.swapaxes(m, -1, -2)


def adjugated(m: Any) -> Any:
    """The conjugate of the transposed matrices."""
    return np.conj(transposed(m))


def diagonal(m: Any) -> Any:
    """The diagonal of each matrix."""
    return np.diagonal(m, axis1=-2, axis2=-1)


def skew(m: Any) -> Any:
    """The antisymmetric part, of complex matrices the skew-Hermitian one."""
    return (m - adjugated(m)) / 2


def on_diagonal(d: Any, like: Any) -> Any:
    """A diagonal matrix for each vector."""
    return np.eye(like.shape[-1], dtype=like.dtype) * np.broadcast_to(d, like.shape)[..., None, :]


def outside(q: Any, m: Any) -> Any:
    """The part of m that is orthogonal to the columns of q."""
    return m - q @ (adjugated(q) @ m)


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
