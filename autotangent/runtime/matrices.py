"""Tangents and adjoints of norms, condition numbers, inverses and powers of matrices.

Pseudoinverse: Golub and Pereyra, The differentiation of pseudo-inverses and nonlinear least squares problems whose
variables separate (1973), where the rank does not change.
"""

from typing import Any

import numpy as np

from autotangent.runtime.decompositions import rounding, transposed
from autotangent.runtime.scalars import quotient
from autotangent.runtime.ties import share


def matrix_norm_slope(x: Any, ord: Any = "fro") -> Any:
    """The derivative of the norm of each matrix of a stack, evenly split where columns, rows or singular values tie;
    of a complex one what the differential is multiplied by before the real part is taken.

    >>> x = np.array([[3.0, -4.0]])
    >>> matrix_norm_slope(x, 1).tolist(), matrix_norm_slope(x, "fro").tolist()
    ([[0.0, -1.0]], [[0.6, -0.8]])
    """
    x = conjugated(x)
    if ord is None or ord == "fro":
        return quotient(x, np.linalg.norm(x, axis=(-2, -1), keepdims=True))
    if ord in (1, -1, np.inf, -np.inf):
        sums = np.sum(np.abs(x), axis=-2 if ord in (1, -1) else -1, keepdims=True)
        extreme = np.max if ord > 0 else np.min
        return np.sign(x) * share(sums, extreme(sums, axis=(-2, -1), keepdims=True), (-2, -1), keepdims=True)
    u, s, vh = np.linalg.svd(x, full_matrices=False)
    if ord == "nuc":
        weights = np.ones_like(s)
    else:
        extreme = np.max(s, axis=-1, keepdims=True) if ord == 2 else np.min(s, axis=-1, keepdims=True)
        near = np.abs(s - extreme) <= rounding(s)
        weights = near / np.sum(near, axis=-1, keepdims=True, dtype=s.dtype)
    return (u * np.where(s <= rounding(s), 0, weights)[..., None, :]) @ vh


def conjugated(x: Any) -> Any:
    """The array, of complex numbers their conjugates, which have the same norm."""
    x = np.asarray(x)
    return np.conj(x) if np.iscomplexobj(x) else x


def cond_slope(x: Any, p: Any = None) -> Any:
    """The derivative of cond(x, p).

    >>> cond_slope(np.diag([4.0, 2.0])).tolist()
    [[0.5, 0.0], [0.0, -1.0]]
    """
    x = np.asarray(x)
    if p in (None, 2, -2):
        s = np.linalg.svd(x, compute_uv=False)
        first, last = (s[..., k, None, None] for k in ((0, -1) if p != -2 else (-1, 0)))
        of_first, of_last = (matrix_norm_slope(x, k) for k in ((2, -2) if p != -2 else (-2, 2)))
        return of_first / last - first / last**2 * of_last
    b = np.linalg.inv(x)
    of_x, of_b = (np.linalg.norm(m, p, axis=(-2, -1), keepdims=True) for m in (x, b))
    return of_b * matrix_norm_slope(x, p) - of_x * transposed(b) @ matrix_norm_slope(b, p) @ transposed(b)


def pinv_tangent(a_dot: Any, b: Any, a: Any) -> Any:
    """The tangent of b = pinv(a).

    >>> pinv_tangent(np.array([[1.0]]), np.array([[0.5]]), np.array([[2.0]])).tolist()
    [[-0.25]]
    """
    adjoint, b_star = np.conj(transposed(a_dot)), np.conj(transposed(b))
    left, right = b_star @ adjoint, adjoint @ b_star
    return b @ (left - left @ a @ b - a_dot @ b) + (right - b @ a @ right) @ b


def pinv_adjoint(b_bar: Any, b: Any, a: Any) -> Any:
    """The adjoint of a in b = pinv(a).

    >>> pinv_adjoint(np.array([[1.0]]), np.array([[0.5]]), np.array([[2.0]])).tolist()
    [[-0.25]]
    """
    b_t, g, b_star = transposed(b), transposed(b_bar), np.conj(transposed(b))
    left, right = g @ b @ b_star, b_star @ b @ g
    return np.conj(left - a @ b @ left + right - right @ b @ a) - b_t @ b_bar @ b_t


def lstsq_tangent(a_dot: Any, b_dot: Any, y: Any, a: Any, b: Any, rcond: Any = None) -> Any:
    """The tangents of y = lstsq(a, b): solution, squared residuals, rank, singular values. A tangent may be 0."""
    x, squares, _, s = y
    a_dot, b_dot = a_dot + np.zeros_like(a), b_dot + np.zeros_like(b)
    inverse = _inverse(a, rcond)
    r = b - a @ x
    change = b_dot - a_dot @ x
    left = a_dot.T @ (inverse.T @ x)
    x_dot = inverse @ (change + inverse.T @ (a_dot.T @ r)) + left - inverse @ (a @ left)
    squares_dot = 2 * np.sum(r * change, axis=0, keepdims=r.ndim == 1)[: len(squares)]
    u, _, vh = np.linalg.svd(a, full_matrices=False)
    return x_dot, squares_dot, 0, np.where(s <= rounding(s), 0, np.sum(u * (a_dot @ vh.T), axis=0))


def lstsq_left(y_bar: Any, y: Any, a: Any, b: Any, rcond: Any = None) -> Any:
    """The adjoint of a in y = lstsq(a, b).

    >>> a, b = np.array([[2.0]]), np.array([6.0])
    >>> lstsq_left((np.ones(1), np.zeros(0), 0, np.zeros(1)), np.linalg.lstsq(a, b), a, b).tolist()
    [[-1.5]]
    """
    x, squares, _, s = y
    x_bar, squares_bar, _, s_bar = y_bar
    inverse = _inverse(a, rcond)
    r, z = b - a @ x, inverse.T @ x_bar
    a_bar = _outer(r, inverse @ z) - _outer(z, x) + _outer(inverse.T @ x, x_bar - inverse @ (a @ x_bar))
    if len(squares):
        a_bar = a_bar - _outer(2 * r * squares_bar, x)
    if np.any(s_bar):
        u, _, vh = np.linalg.svd(a, full_matrices=False)
        a_bar = a_bar + (u * np.where(s <= rounding(s), 0, s_bar)) @ vh
    return a_bar


def lstsq_right(y_bar: Any, y: Any, a: Any, b: Any, rcond: Any = None) -> Any:
    """The adjoint of b in y = lstsq(a, b).

    >>> a, b = np.array([[2.0]]), np.array([6.0])
    >>> lstsq_right((np.ones(1), np.zeros(0), 0, np.zeros(1)), np.linalg.lstsq(a, b), a, b).tolist()
    [0.5]
    """
    b_bar = _inverse(a, rcond).T @ y_bar[0]
    return b_bar + 2 * (b - a @ y[0]) * y_bar[1] if len(y[1]) else b_bar


def _inverse(a: Any, rcond: Any) -> Any:
    """The pseudoinverse that lstsq uses."""
    eps = np.finfo(a.dtype).eps
    return np.linalg.pinv(a, eps * max(a.shape) if rcond is None else eps if rcond == -1 else rcond)


def _outer(p: Any, q: Any) -> Any:
    """p q.T of vectors or matrices."""
    return np.outer(p, q) if np.ndim(p) == 1 else p @ q.T


def multi_dot_tangent(arrays: Any, dots: Any) -> Any:
    """The tangent of multi_dot(arrays): each factor in turn replaced by its tangent.

    >>> multi_dot_tangent([np.eye(1), np.eye(1)], [np.array([[2.0]]), np.array([[3.0]])]).tolist()
    [[5.0]]
    """
    parts = [[*arrays[:k], dot, *arrays[k + 1 :]] for k, dot in enumerate(dots)]
    return sum(np.linalg.multi_dot(part) for part in parts[1:]) + np.linalg.multi_dot(parts[0])


def multi_dot_adjoint(g: Any, arrays: Any) -> list[Any]:
    """The adjoints of the factors in multi_dot(arrays): the product of those before, g, and of those after.

    >>> [a_bar.tolist() for a_bar in multi_dot_adjoint(np.ones((1, 1)), [2 * np.eye(1), 3 * np.eye(1)])]
    [[[3.0]], [[2.0]]]
    """
    first, *inner, last = [np.asarray(a) for a in arrays]
    factors = [np.atleast_2d(first), *inner, last[:, None] if last.ndim == 1 else last]
    g = np.reshape(g, (factors[0].shape[0], factors[-1].shape[1]))
    before, after = [g], [np.eye(factors[-1].shape[1], dtype=g.dtype)]
    for f, b in zip(factors[:-1], reversed(factors[1:])):
        before.append(f.T @ before[-1])
        after.append(after[-1] @ b.T)
    return [np.reshape(p @ q, np.shape(a)) for p, q, a in zip(before, reversed(after), arrays)]


def matrix_power_tangent(a_dot: Any, a: Any, n: int) -> Any:
    """The tangent of matrix_power(a, n): the sum of a**k @ a_dot @ a**(n - 1 - k). The first power is a itself.

    >>> matrix_power_tangent(np.eye(1), np.array([[3.0]]), 2).tolist()
    [[6.0]]
    """
    if n == 1:
        return a_dot
    if n < 0:
        a = np.linalg.inv(a)
        a_dot, n = -a @ a_dot @ a, -n
    power, total = np.broadcast_to(np.eye(a.shape[-1], dtype=a.dtype), a.shape), np.zeros_like(a_dot)
    for _ in range(n):
        total = total @ a + power @ a_dot
        power = power @ a
    return total


def as_square(a: Any) -> Any:
    """A tensor as the square matrix that tensorinv and tensorsolve take it for.

    >>> as_square(np.zeros((6, 2, 3))).shape
    (6, 6)
    """
    return np.reshape(a, (round(np.size(a) ** 0.5), -1))
