"""Derivatives of the incomplete gamma and beta integrals in their parameters of shape, which have no closed form.

Each is the integral of the density times the derivative of its logarithm in the parameter, over the smaller tail. The
logarithm of the variable makes powers of it exponentials, and the double exponential formula for the half line
(Takahasi and Mori, 1974) finds integrals of these to the last digits, with the same points for all parameters.
"""

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from autotangent.runtime.special import digamma

_S = np.arange(-64, 257) / 16
_POINTS = np.exp(_S - np.exp(-_S))
_WEIGHTS = _POINTS * (1 + np.exp(-_S)) / 16
_BLOCK = 256  # elements that are integrated at once, for memory
_log_gamma = np.vectorize(math.lgamma, otypes=[float])
_digamma = np.vectorize(digamma, otypes=[float])


def gammainc_slope(a: Any, x: Any) -> Any:
    """The derivative of gammainc(a, x) in a.

    >>> round(float(gammainc_slope(1.0, 1.0)), 12), float(gammainc_slope(1.0, 0.0))
    (-0.431729710635, 0.0)
    """

    def terms(a: Any, x: Any) -> Any:
        """x exp(-u) below, x + u above."""
        low, log_x, mean = x <= a, np.log(x), _digamma(a)
        u = np.where(low, _POINTS / a, _POINTS)
        power = np.where(low, a * (log_x - u) - x * np.exp(-u), (a - 1) * np.log(x + u) - x - u)
        factor = np.where(low, (log_x - u - mean) / a, mean - np.log(x + u))
        return np.exp(power - _log_gamma(a)) * factor

    return _integrals(terms, (a,), (x,))


def betainc_slope_a(a: Any, b: Any, x: Any) -> Any:
    """The derivative of betainc(a, b, x) in a.

    >>> round(float(betainc_slope_a(1.0, 1.0, 0.5)), 12)  # of 0.5**a
    -0.34657359028
    """
    return _integrals(_of_beta, (a, b), (x, np.subtract(1, x)))


def betainc_slope_b(a: Any, b: Any, x: Any) -> Any:
    """The derivative of betainc(a, b, x) in b.

    >>> round(float(betainc_slope_b(1.0, 1.0, 0.5)), 12)
    0.34657359028
    """
    return _integrals(_of_beta, (a, b), (x, np.subtract(1, x)), of_b=True)


def t_slope(x: Any, df: Any) -> Any:
    """The derivative of the distribution function of Student's t in df.

    >>> round(float(t_slope(-1.0, 1.0)), 12), float(t_slope(np.inf, 1.0))
    (-0.066202980469, 0.0)
    """
    x, df = np.asarray(x, float), np.asarray(df, float)
    half = np.where(df > 0, df, np.nan) / 2
    y = df + x * x
    with np.errstate(all="ignore"):
        tail = _integrals(_of_beta, (half, 0.5), (df / y, x * x / y))
        power = _log_gamma(half + 0.5) - _log_gamma(half) + (half - 1) * np.log(df / y) - 1.5 * np.log(y)
        slope = -np.sign(x) * (tail / 4 + np.abs(x) * np.exp(power) / np.sqrt(4 * np.pi))
    return np.where(np.isinf(x) | np.isinf(df), 0.0, slope)[()]


def _of_beta(a: Any, b: Any, x: Any, rest: Any, of_b: bool = False) -> Any:
    """At x exp(-u), or the same of rest = 1 - x for the other tail, in which a and b have changed places."""
    low = x * (a + b) <= a
    p, q, y, rest = np.where(low, a, b), np.where(low, b, a), np.where(low, x, rest), np.where(low, rest, x)
    u = _POINTS / p
    log_y, log_rest = np.log(y) - u, np.log(rest - y * np.expm1(-u))
    total = _log_gamma(a + b) - _log_gamma(a) - _log_gamma(b)
    factor = np.where(low != of_b, log_y - _digamma(p), log_rest - _digamma(q)) + _digamma(a + b)
    return np.exp(total + p * log_y + (q - 1) * log_rest) * factor * np.where(low, 1, -1) / p


def _integrals(terms: Callable[..., Any], shapes: tuple, variables: tuple, **of: bool) -> Any:
    """The sums of the terms at all points, without those that lie so far out that they are no number. Where a shape is
    not positive, or the variable no number, there is no derivative; outside of its range it is 0."""
    arrays = np.broadcast_arrays(*(np.asarray(p, float) for p in (*shapes, *variables)))
    flat = [np.ravel(p) for p in arrays]
    known = ~np.isnan(flat[-1]) & np.logical_and.reduce([p > 0 for p in flat[: len(shapes)]])
    result, found = np.full(flat[0].shape, np.nan), [np.zeros(0)]
    flat = [p[known][:, None] for p in flat]
    with np.errstate(all="ignore"):
        for k in range(0, len(flat[0]), _BLOCK):
            made = terms(*(p[k : k + _BLOCK] for p in flat), **of) * _WEIGHTS
            found.append(np.sum(np.where(np.isfinite(made), made, 0), axis=-1))
    result[known] = np.concatenate(found)
    return np.reshape(result, arrays[0].shape)[()]
