"""Tangent and adjoints of x = solve(a, b) for stacks of matrices; b is a vector only if it has one axis."""

from typing import Any

import numpy as np

from autotangent.runtime.sums import unbroadcast


def solve_tangent(x: Any, a: Any, b: Any, a_dot: Any, b_dot: Any) -> Any:
    """The tangent of x = solve(a, b).

    >>> solve_tangent(np.array([1.0]), np.array([[2.0]]), np.array([2.0]), np.array([[1.0]]), np.array([4.0])).tolist()
    [1.5]
    """
    if np.ndim(b) > 1:
        return np.linalg.solve(a, b_dot - np.broadcast_to(a_dot, np.shape(a)) @ x)
    change = np.broadcast_to(a_dot, np.shape(a)) @ x[..., None]
    return np.linalg.solve(a, np.broadcast_to(b_dot, np.shape(b))[:, None] - change)[..., 0]


def solve_left(g: Any, x: Any, a: Any, b: Any) -> Any:
    """The adjoint of a in x = solve(a, b): -solve(a.T, g) x.T.

    >>> solve_left(np.array([1.0, 2.0]), np.array([3.0, 4.0]), np.eye(2), np.zeros(2)).tolist()
    [[-3.0, -4.0], [-6.0, -8.0]]
    """
    if np.ndim(b) == 1:
        g, x = g[..., None], x[..., None]
    return unbroadcast(-np.linalg.solve(np.swapaxes(a, -1, -2), g) @ np.swapaxes(x, -1, -2), a)


def solve_right(g: Any, a: Any, b: Any) -> Any:
    """The adjoint of b in x = solve(a, b): solve(a.T, g).

    >>> solve_right(np.array([1.0, 2.0]), 2 * np.eye(2), np.zeros(2)).tolist()
    [0.5, 1.0]
    """
    if np.ndim(b) == 1:
        return unbroadcast(np.linalg.solve(np.swapaxes(a, -1, -2), g[..., None])[..., 0], b)
    return unbroadcast(np.linalg.solve(np.swapaxes(a, -1, -2), g), b)
