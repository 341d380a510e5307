"""Transposes of what the Fourier transforms do beside multiplying: cut, pad, and complete half a spectrum."""

from typing import Any

import numpy as np


def resized_like(g: Any, a: Any) -> Any:
    """The transpose of cutting or padding `a` at the end of its axes: g padded with zeros, or cut.

    >>> g = np.array([1.0, 2.0])
    >>> resized_like(g, np.zeros(3)).tolist(), resized_like(g, np.zeros(1)).tolist()
    ([1.0, 2.0, 0.0], [1.0])
    """
    both = tuple(slice(min(m, n)) for m, n in zip(np.shape(g), np.shape(a)))
    a_bar = np.zeros(np.shape(a), g.dtype)
    a_bar[both] = g[both]
    return a_bar


def half_spectrum(g: Any, a: Any, axis: int = -1) -> Any:
    """The transpose of completing the half spectrum `a`, along an axis, to the whole one of real values, for their
    transform g: entries that stand for two count twice.

    >>> half_spectrum(np.array([1.0, 2.0, 3.0, 2.0]), np.zeros(3)).tolist()
    [1.0, 4.0, 3.0]
    """
    n = np.shape(g)[axis]
    inner = [slice(None)] * np.ndim(g)
    inner[axis] = slice(1, (n + 1) // 2)
    weighted = np.array(g)
    weighted[tuple(inner)] *= 2
    inner[axis] = slice(n // 2 + 1)
    return resized_like(weighted[tuple(inner)], a)


def whole_spectrum(v: Any, g: Any, axis: int = -1) -> Any:
    """The transpose of half_spectrum(g, v, axis): entries that stand for two count twice, and the others are zeros.

    >>> whole_spectrum(np.array([1.0, 2.0, 3.0]), np.zeros(4)).tolist()
    [1.0, 4.0, 3.0, 0.0]
    """
    n = np.shape(g)[axis]
    index = [slice(None)] * np.ndim(g)
    index[axis] = slice(min(n // 2 + 1, np.shape(v)[axis]))
    whole = np.zeros(np.shape(g), v.dtype)
    whole[tuple(index)] = v[tuple(index)]
    index[axis] = slice(1, (n + 1) // 2)
    whole[tuple(index)] *= 2
    return whole


def sizes_along(a: Any, axes: Any) -> list[int]:
    """The sizes of `a` along some of its axes.

    >>> sizes_along(np.zeros((2, 3, 4)), (-1, 0))
    [4, 2]
    """
    return [np.shape(a)[k] for k in axes]
