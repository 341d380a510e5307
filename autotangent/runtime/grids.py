"""Adjoints of functions of samples on a grid: convolution, slopes, integrals, grids themselves."""

from typing import Any

import numpy as np

from autotangent.runtime.sums import unbroadcast


def convolve_adjoint(g: Any, a: Any, v: Any, mode: str = "full") -> Any:
    """The adjoint of a in convolve(a, v, mode); that of v is convolve_adjoint(g, v, a, mode).

    >>> convolve_adjoint(np.array([1.0, 10.0, 100.0]), np.zeros(2), np.array([1.0, 2.0])).tolist()
    [21.0, 210.0]
    """
    shape, a, v = np.shape(a), np.atleast_1d(a), np.atleast_1d(v)
    n, m = len(a), len(v)
    start = {"full": 0, "same": (min(n, m) - 1) // 2, "valid": min(n, m) - 1}[mode]
    whole = np.zeros(n + m - 1, np.result_type(g, np.float16))
    whole[start : start + len(g)] = g
    a_bar = np.correlate(whole, np.conj(v), "valid") if n >= m else np.convolve(whole, v[::-1])[m - 1 : m - 1 + n]
    return a_bar.reshape(shape)[()]


def correlate_left(g: Any, a: Any, v: Any, mode: str = "valid") -> Any:
    """The adjoint of a in correlate(a, v, mode).

    >>> correlate_left(np.array([1.0, 10.0]), np.zeros(3), np.array([3.0, 5.0])).tolist()
    [3.0, 35.0, 50.0]
    """
    return np.correlate(_whole(g, a, v, mode), v[::-1], "valid")


def correlate_right(g: Any, a: Any, v: Any, mode: str = "valid") -> Any:
    """The adjoint of v in correlate(a, v, mode).

    >>> correlate_right(np.array([1.0, 10.0]), np.array([1.0, 2.0, 4.0]), np.zeros(2)).tolist()
    [21.0, 42.0]
    """
    return np.conj(np.correlate(np.pad(a, len(v) - 1), np.conj(_whole(g, a, v, mode)), "valid"))


def _whole(g: Any, a: Any, v: Any, mode: str) -> Any:
    """The adjoint of all of a correlation, of which `mode` takes a part."""
    n, m = len(a), len(v)
    start = {"full": 0, "same": (m - 1) // 2 if n >= m else n // 2, "valid": min(n, m) - 1}[mode]
    whole = np.zeros(n + m - 1, np.result_type(g, np.float16))
    whole[start : start + len(g)] = g
    return whole


def gradient_adjoint(g: Any, f: Any, axis: int | None = None, edge_order: int = 1) -> Any:
    """The adjoint of f in gradient(f, axis=axis, edge_order=...) with unit spacing; f has one axis if none is given.

    >>> gradient_adjoint(np.array([1.0, 10.0, 100.0]), np.zeros(3)).tolist()
    [-6.0, -99.0, 105.0]
    """
    f_bar = np.zeros(np.shape(f), np.result_type(g, np.float16))
    g, moved = np.moveaxis(np.asarray(g), axis or 0, 0), np.moveaxis(f_bar, axis or 0, 0)
    moved[2:] += g[1:-1] / 2
    moved[:-2] -= g[1:-1] / 2
    slope = [-1.0, 1.0] if edge_order == 1 else [-1.5, 2.0, -0.5]
    for k, s in enumerate(slope):
        moved[k] += s * g[0]
        moved[-1 - k] -= s * g[-1]
    return f_bar


def trapezoid_weights(y: Any, x: Any = None, axis: int = -1) -> Any:
    """The derivative of trapezoid(y, x, axis=axis) in y: half the sum of the steps beside each sample.

    >>> trapezoid_weights(np.zeros(3)).tolist(), trapezoid_weights(np.zeros(3), [0.0, 1.0, 3.0]).tolist()
    ([0.5, 1.0, 0.5], [0.5, 1.5, 1.0])
    """
    shape = np.shape(y)
    steps = np.ones(max(0, shape[axis] - 1)) if x is None else np.diff(x, axis=-1 if np.ndim(x) == 1 else axis)
    if steps.ndim == 1:
        steps = steps.reshape([-1 if k == axis % len(shape) else 1 for k in range(len(shape))])
    steps = np.moveaxis(np.broadcast_to(steps, [n - (k == axis % len(shape)) for k, n in enumerate(shape)]), axis, 0)
    weights = np.zeros((shape[axis], *steps.shape[1:]), steps.dtype)
    weights[1:] += steps / 2
    weights[:-1] += steps / 2
    return np.moveaxis(weights, 0, axis)


def trapezoid_points(g: Any, y: Any, x: Any, axis: int = -1) -> Any:
    """The adjoint of x in trapezoid(y, x, axis=axis).

    >>> trapezoid_points(1.0, np.array([1.0, 2.0, 4.0]), np.array([0.0, 1.0, 3.0])).tolist()
    [-1.5, -1.5, 3.0]
    """
    y = np.moveaxis(np.asarray(y), axis, 0)
    means = (y[1:] + y[:-1]) / 2 * g
    x_bar = np.zeros(y.shape, means.dtype)
    x_bar[1:] += means
    x_bar[:-1] -= means
    return x_bar.reshape(len(y), -1).sum(axis=1) if np.ndim(x) == 1 else unbroadcast(np.moveaxis(x_bar, 0, axis), x)


def meshgrid_adjoint(g: Any, xs: Any, indexing: str = "xy") -> list:
    """The adjoints of the axes of meshgrid(*xs, indexing=indexing), g one adjoint a grid.

    >>> [x.tolist() for x in meshgrid_adjoint((np.ones((3, 2)), 0.0), (np.zeros(2), np.zeros(3)))]
    [[3.0, 3.0], [0.0, 0.0, 0.0]]
    """
    found = []
    for k, (x, grid) in enumerate(zip(xs, g)):
        own = 1 - k if indexing == "xy" and len(xs) > 1 and k < 2 else k
        over = tuple(i for i in range(len(xs)) if i != own)
        found.append(np.sum(grid, axis=over).reshape(np.shape(x)) if np.ndim(grid) else np.zeros(np.shape(x)))
    return found
