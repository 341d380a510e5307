"""Derivatives of systems with triangular matrices, of which one triangle is read, and of SciPy's pairs (c, lower)."""

from typing import Any

import numpy as np

from autotangent.runtime.linear import cholesky_adjoint, cholesky_tangent


def triangle(m: Any, lower: bool, unit_diagonal: bool = False) -> Any:
    """The triangle that is read, without a diagonal that is taken to be ones.

    >>> triangle(np.ones((2, 2)), True).tolist(), triangle(np.ones((2, 2)), False, True).tolist()
    ([[1.0, 0.0], [1.0, 1.0]], [[0.0, 1.0], [0.0, 0.0]])
    """
    return np.tril(m, -int(unit_diagonal)) if lower else np.triu(m, int(unit_diagonal))


def triangular_product(m: Any, x: Any, trans: int, lower: bool, unit_diagonal: bool = False) -> Any:
    """The triangle of m, or its transpose, times x.

    >>> triangular_product(np.ones((2, 2)), np.array([1.0, 2.0]), 1, True).tolist()
    [3.0, 2.0]
    """
    m = triangle(m, lower, unit_diagonal)
    return (m.T if trans else m) @ x


def triangular_adjoint(b_bar: Any, x: Any, trans: int, lower: bool, unit_diagonal: bool = False) -> Any:
    """The adjoint of a in x = solve_triangular(a, b, trans, lower, unit_diagonal), where b_bar is that of b.

    >>> triangular_adjoint(np.array([1.0, 2.0]), np.array([3.0, 4.0]), 0, False).tolist()
    [[-3.0, -4.0], [-0.0, -8.0]]
    """
    left, right = (v if v.ndim > 1 else v[:, None] for v in ((x, b_bar) if trans else (b_bar, x)))
    return -triangle(left @ right.T, lower, unit_diagonal)


def cho_factor_tangent(a_dot: Any, y: Any) -> Any:
    """The tangent of y = cho_factor(a); what the other triangle of c holds has none.

    >>> cho_factor_tangent(np.array([[4.0]]), (np.array([[2.0]]), True))[0].tolist()
    [[1.0]]
    """
    c, lower = y[0], bool(y[1])
    if lower:
        return cholesky_tangent(a_dot, np.tril(c)), 0.0
    return cholesky_tangent(a_dot.T, np.triu(c).T).T, 0.0


def cho_factor_adjoint(y_bar: Any, y: Any) -> Any:
    """The adjoint of a in y = cho_factor(a).

    >>> cho_factor_adjoint((np.array([[1.0]]), None), (np.array([[2.0]]), True)).tolist()
    [[0.25]]
    """
    c, lower = y[0], bool(y[1])
    if lower:
        return cholesky_adjoint(y_bar[0], np.tril(c))
    return cholesky_adjoint(y_bar[0].T, np.triu(c).T).T


def cho_solve_change(change: Any, factor: Any, x: Any) -> Any:
    """The tangent of the matrix of which factor = (c, lower) is the factor, times x; change: the tangent of factor.

    >>> cho_solve_change((np.array([[1.0]]), None), (np.array([[2.0]]), True), np.array([3.0])).tolist()
    [12.0]
    """
    lower = bool(factor[1])
    c, c_dot = (triangle(part, lower) for part in (factor[0], change[0]))
    if lower:
        return c_dot @ (c.T @ x) + c @ (c_dot.T @ x)
    return c_dot.T @ (c @ x) + c.T @ (c_dot @ x)


def cho_solve_adjoint(b_bar: Any, x: Any, factor: Any) -> Any:
    """The adjoint of the pair in x = cho_solve(factor, b), where b_bar is that of b.

    >>> cho_solve_adjoint(np.array([1.0]), np.array([3.0]), (np.array([[2.0]]), True))[0].tolist()
    [[-12.0]]
    """
    c, lower = factor[0], bool(factor[1])
    left, right = (v if v.ndim > 1 else v[:, None] for v in (b_bar, x))
    inner = left @ right.T + right @ left.T
    return -triangle(inner @ np.tril(c) if lower else np.triu(c) @ inner, lower), None
