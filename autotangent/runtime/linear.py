"""Tangents and adjoints of norms, determinants and factorisations."""

from typing import Any

import numpy as np

from autotangent.runtime.cumulative import products_of_others
from autotangent.runtime.decompositions import adjugated, symmetric, transposed, triangular
from autotangent.runtime.matrices import conjugated, matrix_norm_slope
from autotangent.runtime.scalars import quotient
from autotangent.runtime.sums import spread
from autotangent.runtime.ties import share


def norm_slope(x: Any, y: Any, ord: Any = None, axis: Any = None, keepdims: bool = False) -> Any:
    """The derivative of y = norm(x, ord, axis, keepdims), 0 where y is 0.

    >>> norm_slope(np.array([3.0, 4.0]), 5.0).tolist(), norm_slope(np.array([3.0, -4.0]), 4.0, np.inf).tolist()
    ([0.6, 0.8], [0.0, -1.0])
    """
    x = np.asarray(x)
    pair = np.ndim(axis) == 1 and len(axis) == 2 or axis is None and x.ndim == 2 and ord is not None
    if pair and ord not in (None, "fro"):
        axes = (0, 1) if axis is None else axis
        return np.moveaxis(matrix_norm_slope(np.moveaxis(x, axes, (-2, -1)), ord), (-2, -1), axes)
    return vector_norm_slope(x, y, 2 if ord in (None, "fro") else ord, axis, keepdims)


def vector_norm_slope(x: Any, y: Any, ord: Any = 2, axis: Any = None, keepdims: bool = False) -> Any:
    """The derivative of y = vector_norm(x, ord, axis, keepdims), 0 where y is 0.

    >>> vector_norm_slope(np.array([[3.0, -4.0]]), 7.0, 1).tolist()
    [[1.0, -1.0]]
    """
    x = conjugated(x)
    wide = spread(y, x, axis, keepdims)
    if ord == 2:
        return quotient(x, wide)
    if np.isinf(ord):
        return np.sign(x) * share(np.abs(x), y, axis, keepdims)
    if ord == 0:
        return np.zeros_like(x)
    if ord == 1:
        return np.sign(x)
    with np.errstate(divide="ignore", invalid="ignore"):
        slope = np.sign(x) * np.abs(quotient(x, wide)) ** (ord - 1.0)
    return np.where((x == 0) & (ord > 1), 0, slope)


def cofactors(a: Any) -> Any:
    """The derivative of det(a): det(a) * inv(a).T where that exists, and right where a is singular.

    >>> np.round(cofactors(np.array([[1.0, 2.0], [2.0, 4.0]])), 12).tolist()
    [[4.0, -2.0], [-2.0, 1.0]]
    """
    u, s, v = np.linalg.svd(a)
    sign = np.conj(np.linalg.det(u) * np.linalg.det(v))
    scaled = np.conj(u) * products_of_others(s, -1)[..., None, :] @ np.conj(v)
    return scaled / sign[..., None, None]


def cholesky_tangent(v: Any, c: Any) -> Any:
    """The tangent of c = cholesky(a) for the tangent v of a, of which the lower triangle is read.

    >>> cholesky_tangent(np.array([[4.0]]), np.array([[2.0]])).tolist()
    [[1.0]]
    """
    return c @ _lower_half(np.linalg.solve(c, adjugated(np.linalg.solve(c, symmetric(v)))))


def cholesky_adjoint(g: Any, c: Any) -> Any:
    """The adjoint of a in c = cholesky(a); lower triangular, since only that triangle of a is read.

    >>> cholesky_adjoint(np.array([[1.0]]), np.array([[2.0]])).tolist()
    [[0.25]]
    """
    half = np.linalg.solve(transposed(c), _lower_half(transposed(c) @ g))
    return triangular(transposed(np.linalg.solve(adjugated(c), transposed(half))))


def _lower_half(m: Any) -> Any:
    """The lower triangle with half the diagonal."""
    return np.tril(m) - m * np.eye(m.shape[-1]) / 2
