"""Derivatives of the incomplete gamma and beta integrals in their parameters of shape, which have no closed form.

Each is the integral of the density times the derivative of its logarithm in the parameter, over the smaller tail. The
logarithm of the variable makes powers of it exponentials, and the double exponential formula for the half line
(Takahasi and Mori, 1974) finds integrals of these to the last digits, with the same points for all parameters.
"""

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from autotangent.runtime.special import digamma, trigamma

_S = np.arange(-64, 257) / 16
_POINTS = np.exp(_S - np.exp(-_S))
_WEIGHTS = _POINTS * (1 + np.exp(-_S)) / 16
_BLOCK = 256  # elements that are integrated at once, for memory
_log_gamma = np.vectorize(math.lgamma, otypes=[float])
_digamma = np.vectorize(digamma, otypes=[float])
_trigamma = np.vectorize(trigamma, otypes=[float])


def gammainc_slope(a: Any, x: Any) -> Any:
    """The derivative of gammainc(a, x) in a.

    >>> round(float(gammainc_slope(1.0, 1.0)), 12), float(gammainc_slope(1.0, 0.0))
    (-0.431729710635, 0.0)
    """
    return _integrals(_of_gamma, (a,), (x,))


def gammainc_curve(a: Any, x: Any) -> Any:
    """The second derivative of gammainc(a, x) in a.

    >>> round(float(gammainc_curve(1.0, 1.0)), 12)
    0.0336180353
    """
    return _integrals(_of_gamma, (a,), (x,), of="aa")


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
    return _integrals(_of_beta, (a, b), (x, np.subtract(1, x)), of="b")


def betainc_curve_aa(a: Any, b: Any, x: Any) -> Any:
    """The second derivative of betainc(a, b, x) in a.

    >>> round(float(betainc_curve_aa(1.0, 1.0, 0.5)), 12) == round(0.5 * math.log(2) ** 2, 12)
    True
    """
    return _integrals(_of_beta, (a, b), (x, np.subtract(1, x)), of="aa")


def betainc_curve_ab(a: Any, b: Any, x: Any) -> Any:
    """The derivative of betainc(a, b, x) in a and in b.

    >>> abs(float(betainc_curve_ab(2.0, 2.0, 0.5))) < 1e-15
    True
    """
    return _integrals(_of_beta, (a, b), (x, np.subtract(1, x)), of="ab")


def betainc_curve_bb(a: Any, b: Any, x: Any) -> Any:
    """The second derivative of betainc(a, b, x) in b.

    >>> round(float(betainc_curve_bb(1.0, 1.0, 0.5)), 12) == round(-0.5 * math.log(2) ** 2, 12)
    True
    """
    return _integrals(_of_beta, (a, b), (x, np.subtract(1, x)), of="bb")


def t_slope(x: Any, df: Any) -> Any:
    """The derivative of the distribution function of Student's t in df.

    >>> round(float(t_slope(-1.0, 1.0)), 12), float(t_slope(np.inf, 1.0))
    (-0.066202980469, 0.0)
    """
    x, df = np.asarray(x, float), np.asarray(df, float)
    with np.errstate(all="ignore"):
        half, y, moved = _of_t(x, df)
        tail = _integrals(_of_beta, (half, 0.5), (df / y, x * x / y))
        slope = -np.sign(x) * (tail / 4 + moved)
    return np.where(np.isinf(x) | np.isinf(df), 0.0, slope)[()]


def t_curve(x: Any, df: Any) -> Any:
    """The second derivative of the distribution function of Student's t in df.

    >>> h = 1e-4; abs((t_slope(0.7, 2 + h) - t_slope(0.7, 2 - h)) / (2 * h) - t_curve(0.7, 2.0)) < 1e-9
    np.True_
    """
    x, df = np.asarray(x, float), np.asarray(df, float)
    with np.errstate(all="ignore"):
        half, y, moved = _of_t(x, df)
        tail = _integrals(_of_beta, (half, 0.5), (df / y, x * x / y), of="aa")
        gap = np.log(df / y) + _digamma(half + 0.5) - _digamma(half)
        curve = tail / 8 + moved * (gap + (half - 1) * (1 / df - 1 / y) - 1.5 / y)
    return np.where(np.isinf(x) | np.isinf(df), 0.0, -np.sign(x) * curve)[()]


def _of_t(x: Any, df: Any) -> tuple[Any, Any, Any]:
    """df / 2, df + x**2, and what the share df / (df + x**2) changes in the smaller tail as df does."""
    half, y = np.where(df > 0, df, np.nan) / 2, df + x * x
    power = _log_gamma(half + 0.5) - _log_gamma(half) + (half - 1) * np.log(df / y) - 1.5 * np.log(y)
    return half, y, np.abs(x) * np.exp(power) / np.sqrt(4 * np.pi)


def _of_gamma(a: Any, x: Any, of: str = "a") -> Any:
    """At x exp(-u) below, at x + u above."""
    low, log_x = x <= a, np.log(x)
    u = np.where(low, _POINTS / a, _POINTS)
    power = np.where(low, a * (log_x - u) - x * np.exp(-u), (a - 1) * np.log(x + u) - x - u)
    factor = np.where(low, log_x - u, np.log(x + u)) - _digamma(a)
    if of == "aa":
        factor = factor**2 - _trigamma(a)
    return np.exp(power - _log_gamma(a)) * factor * np.where(low, 1 / a, -1)


def _of_beta(a: Any, b: Any, x: Any, rest: Any, of: str = "a") -> Any:
    """At x exp(-u), or the same of rest = 1 - x for the other tail, in which a and b have changed places."""
    low = x * (a + b) <= a
    p, q, y, rest = np.where(low, a, b), np.where(low, b, a), np.where(low, x, rest), np.where(low, rest, x)
    u = _POINTS / p
    log_y, log_rest = np.log(y) - u, np.log(rest - y * np.expm1(-u))
    total = _log_gamma(a + b) - _log_gamma(a) - _log_gamma(b)
    factors = {
        "a": np.where(low, log_y, log_rest) - _digamma(a) + _digamma(a + b),
        "b": np.where(low, log_rest, log_y) - _digamma(b) + _digamma(a + b),
    }
    factor = factors[of[0]]
    if len(of) == 2:
        own = {"aa": _trigamma(a), "bb": _trigamma(b), "ab": 0.0}[of]
        factor = factor * factors[of[1]] - own + _trigamma(a + b)
    return np.exp(total + p * log_y + (q - 1) * log_rest) * factor * np.where(low, 1, -1) / p


def _integrals(terms: Callable[..., Any], shapes: tuple, variables: tuple, **of: str) -> Any:
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
