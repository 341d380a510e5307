"""Adjoints of products of arrays whose ranks are known only at run time. Nothing is conjugated."""

from typing import Any

import numpy as np

from autotangent.runtime.sums import unbroadcast


def dot_left(g: Any, a: Any, b: Any) -> Any:
    """The adjoint of a in c = dot(a, b).

    >>> dot_left(2.0, np.zeros(2), np.array([1.0, 3.0])).tolist()
    [2.0, 6.0]
    """
    if not np.ndim(a) or not np.ndim(b):
        return unbroadcast(np.multiply(g, b), a)
    rest = max(0, np.ndim(b) - 1)
    return np.tensordot(g, np.moveaxis(b, -2, -1) if rest else b, rest)


def dot_right(g: Any, a: Any, b: Any) -> Any:
    """The adjoint of b in c = dot(a, b).

    >>> dot_right(np.array([1.0, 2.0]), np.ones((2, 3)), np.zeros(3)).tolist()
    [3.0, 3.0, 3.0]
    """
    if not np.ndim(a) or not np.ndim(b):
        return unbroadcast(np.multiply(g, a), b)
    rest = list(range(np.ndim(a) - 1))
    g = np.tensordot(a, g, (rest, rest))
    return np.moveaxis(g, 0, -2) if np.ndim(b) > 1 else g


def inner_left(g: Any, a: Any, b: Any) -> Any:
    """The adjoint of a in c = inner(a, b); that of b is inner_left(c_bar.T, b, a) where the ranks are at most two.

    >>> inner_left(np.array([1.0, 2.0]), np.zeros(3), np.ones((2, 3))).tolist()
    [3.0, 3.0, 3.0]
    """
    if not np.ndim(a) or not np.ndim(b):
        return unbroadcast(np.multiply(g, b), a)
    return np.tensordot(g, b, np.ndim(b) - 1)


def inner_right(g: Any, a: Any, b: Any) -> Any:
    """The adjoint of b in c = inner(a, b).

    >>> inner_right(2.0, np.array([1.0, 3.0]), np.zeros(2)).tolist()
    [2.0, 6.0]
    """
    if not np.ndim(a) or not np.ndim(b):
        return unbroadcast(np.multiply(g, a), b)
    rest = list(range(np.ndim(a) - 1))
    return np.tensordot(g, a, (rest, rest))


def tensordot_left(g: Any, a: Any, b: Any, axes: Any = 2) -> Any:
    """The adjoint of a in c = tensordot(a, b, axes).

    >>> tensordot_left(np.ones((2, 4)), np.zeros((2, 3)), np.ones((3, 4)), 1).tolist()
    [[4.0, 4.0, 4.0], [4.0, 4.0, 4.0]]
    """
    of_a, of_b = _contracted(a, b, axes)
    free_b = [k for k in range(np.ndim(b)) if k not in of_b]
    free_a = [k for k in range(np.ndim(a)) if k not in of_a]
    made = np.tensordot(g, b, (list(range(len(free_a), len(free_a) + len(free_b))), free_b))
    order = [p for _, p in sorted(zip(of_b, of_a))]
    return np.transpose(made, np.argsort([*free_a, *order]))


def tensordot_right(g: Any, a: Any, b: Any, axes: Any = 2) -> Any:
    """The adjoint of b in c = tensordot(a, b, axes).

    >>> tensordot_right(np.ones((2, 4)), np.ones((2, 3)), np.zeros((3, 4)), 1).tolist()
    [[2.0, 2.0, 2.0, 2.0], [2.0, 2.0, 2.0, 2.0], [2.0, 2.0, 2.0, 2.0]]
    """
    of_a, of_b = _contracted(a, b, axes)
    free_a = [k for k in range(np.ndim(a)) if k not in of_a]
    free_b = [k for k in range(np.ndim(b)) if k not in of_b]
    made = np.tensordot(a, g, (free_a, list(range(len(free_a)))))
    order = [q for _, q in sorted(zip(of_a, of_b))]
    return np.transpose(made, np.argsort([*order, *free_b]))


def _contracted(a: Any, b: Any, axes: Any) -> tuple[list[int], list[int]]:
    if np.ndim(axes) == 0:
        n = int(axes)
        return list(range(np.ndim(a) - n, np.ndim(a))), list(range(n))
    of_a, of_b = (np.reshape(k, -1).tolist() for k in axes)
    return [int(k) % np.ndim(a) for k in of_a], [int(k) % np.ndim(b) for k in of_b]


def kron_left(g: Any, a: Any, b: Any) -> Any:
    """The adjoint of a in c = kron(a, b).

    >>> kron_left(np.ones(4), np.zeros(2), np.array([1.0, 2.0])).tolist()
    [3.0, 3.0]
    """
    blocks, _, padded_b = _blocks(g, a, b)
    rank = np.ndim(g)
    return np.einsum(
        blocks, list(range(2 * rank)), padded_b, list(range(1, 2 * rank, 2)), list(range(0, 2 * rank, 2))
    ).reshape(np.shape(a))


def kron_right(g: Any, a: Any, b: Any) -> Any:
    """The adjoint of b in c = kron(a, b).

    >>> kron_right(np.ones(4), np.array([1.0, 2.0]), np.zeros(2)).tolist()
    [3.0, 3.0]
    """
    blocks, padded_a, _ = _blocks(g, a, b)
    rank = np.ndim(g)
    return np.einsum(
        blocks, list(range(2 * rank)), padded_a, list(range(0, 2 * rank, 2)), list(range(1, 2 * rank, 2))
    ).reshape(np.shape(b))


def _blocks(g: Any, a: Any, b: Any) -> tuple[Any, Any, Any]:
    rank = np.ndim(g)
    of_a, of_b = ((1,) * (rank - np.ndim(x)) + np.shape(x) for x in (a, b))
    return np.reshape(g, [n for pair in zip(of_a, of_b) for n in pair]), np.reshape(a, of_a), np.reshape(b, of_b)


def cross_adjoint(g: Any, a: Any, b: Any, axis: int | None = None) -> Any:
    """The adjoint of a in c = cross(a, b), which is b x g; a third component that is not there is zero.

    >>> cross_adjoint(np.array([0.0, 0.0, 1.0]), np.zeros(3), np.array([1.0, 0.0, 0.0])).tolist()
    [0.0, -1.0, 0.0]
    >>> cross_adjoint(np.array([0.0, 0.0, 1.0]), np.zeros(2), np.array([1.0, 0.0, 5.0])).tolist()
    [0.0, -1.0]
    """
    axis = -1 if axis is None else axis
    if np.shape(a)[axis] == np.shape(b)[axis] == 2:
        raise ValueError("the derivative of cross needs a vector of three components: write out the components")
    whole = unbroadcast(np.cross(_padded(b, axis), g, axis=axis), _padded(a, axis))
    return whole if np.shape(a)[axis] == 3 else np.take(whole, [0, 1], axis=axis)


def _padded(v: Any, axis: int) -> Any:
    if np.shape(v)[axis] == 3:
        return v
    return np.concatenate([v, np.zeros_like(np.take(v, [0], axis=axis))], axis=axis)
