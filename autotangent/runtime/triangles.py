"""Derivatives of systems with triangular matrices, of which one triangle is read."""

from typing import Any

import numpy as np


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
