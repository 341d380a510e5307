"""Derivatives of covariances and correlations of variables, which are rows, or columns with rowvar=False."""

from typing import Any

import numpy as np


def cov_tangent(
    v: Any,
    w: Any,
    m: Any,
    y: Any = None,
    rowvar: bool = True,
    bias: bool = False,
    ddof: Any = None,
    fweights: Any = None,
    aweights: Any = None,
) -> Any:
    """The tangent of cov(m, y, rowvar, ...) for the tangents v of m and w of y, None where they are zero.

    >>> cov_tangent(np.array([1.0, 0.0, 0.0]), None, np.array([0.0, 1.0, 5.0])).tolist()
    -2.0
    """
    centred, scale = _centred(m, y, rowvar, bias, ddof, fweights, aweights)
    moved = _rows(_like(v, m), None if y is None else _like(w, y), rowvar)
    half = moved @ np.conj(centred * scale).T
    return _squeezed(half + np.conj(half).T)


def cov_adjoints(
    g: Any,
    m: Any,
    y: Any = None,
    rowvar: bool = True,
    bias: bool = False,
    ddof: Any = None,
    fweights: Any = None,
    aweights: Any = None,
) -> tuple[Any, Any]:
    """The adjoints of m and y in cov(m, y, rowvar, ...).

    >>> cov_adjoints(1.0, np.array([0.0, 1.0, 5.0]))[0].tolist()
    [-2.0, -1.0, 3.0]
    """
    centred, scale = _centred(m, y, rowvar, bias, ddof, fweights, aweights)
    g = np.reshape(g, (len(centred), len(centred)))
    return _parted((g + np.conj(g).T) @ np.conj(centred * scale), m, y, rowvar)


def corrcoef_tangent(v: Any, w: Any, r: Any, x: Any, y: Any = None, rowvar: bool = True) -> Any:
    """The tangent of r = corrcoef(x, y, rowvar) for the tangents v of x and w of y.

    >>> x = np.array([0.0, 1.0, 5.0]); corrcoef_tangent(x, None, np.corrcoef(x), x).tolist()
    0.0
    """
    c, c_dot = (np.atleast_2d(k) for k in (np.cov(x, y, rowvar), cov_tangent(v, w, x, y, rowvar)))
    variances = np.real(np.diag(c))
    rates = np.real(np.diag(c_dot)) / variances / 2
    c_dot = c_dot / np.sqrt(np.multiply.outer(variances, variances))
    return _squeezed(c_dot - r * np.add.outer(rates, rates))


def corrcoef_adjoints(g: Any, r: Any, x: Any, y: Any = None, rowvar: bool = True) -> tuple[Any, Any]:
    """The adjoints of x and y in r = corrcoef(x, y, rowvar).

    >>> x = np.array([0.0, 1.0, 5.0]); corrcoef_adjoints(1.0, np.corrcoef(x), x)[0].tolist()
    [0.0, 0.0, 0.0]
    """
    c = np.atleast_2d(np.cov(x, y, rowvar))
    g, variances = np.reshape(g, c.shape), np.real(np.diag(c))
    both = np.real(g * np.reshape(r, c.shape))
    c_bar = g / np.sqrt(np.multiply.outer(variances, variances))
    c_bar = c_bar - np.diag((both.sum(axis=0) + both.sum(axis=1)) / variances / 2)
    return cov_adjoints(c_bar, x, y, rowvar)


def _like(v: Any, x: Any) -> Any:
    """A tangent in the shape of x, None for zeros."""
    return np.broadcast_to(0.0 if v is None else v, np.shape(x))


def _rows(m: Any, y: Any, rowvar: bool) -> np.ndarray:
    """The variables of m and of y, a row each."""
    m = np.atleast_2d(m if rowvar or np.ndim(m) == 1 else np.transpose(m))
    if y is None:
        return m
    y = np.atleast_2d(y)
    return np.concatenate([m, y if rowvar or len(y) == 1 else y.T])


def _parted(rows: np.ndarray, m: Any, y: Any, rowvar: bool) -> tuple[Any, Any]:
    """The transpose of that."""
    count = len(_rows(m, None, rowvar))
    mine, others = rows[:count], rows[count:]
    turned = not rowvar and len(np.atleast_2d(y)) != 1
    m_bar = np.reshape(mine if rowvar or np.ndim(m) == 1 else mine.T, np.shape(m))
    return m_bar, np.zeros(()) if y is None else np.reshape(others.T if turned else others, np.shape(y))


def _centred(m: Any, y: Any, rowvar: bool, bias: bool, ddof: Any, fweights: Any, aweights: Any) -> tuple[Any, Any]:
    """The variables less their means, and the weight of each observation in a covariance."""
    rows = _rows(m, y, rowvar)
    ddof = (0 if bias else 1) if ddof is None else ddof
    weights = np.ones(rows.shape[1])
    for given in (fweights, aweights):
        weights = weights if given is None else weights * given
    total = weights.sum()
    lost = ddof if aweights is None or not ddof else ddof * np.sum(weights * aweights) / total
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = (rows * weights).sum(axis=1, keepdims=True) / total
        return rows - mean, weights / max(total - lost, 0.0)


def _squeezed(c: np.ndarray) -> Any:
    return c.reshape(()) if c.size == 1 else c
