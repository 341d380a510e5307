"""Derivatives of special functions that neither `math` nor NumPy has."""

import math
from typing import Any

import numpy as np

from autotangent.runtime.sums import spread
from autotangent.runtime.surgery import stop_gradient
from autotangent.runtime.ties import where_finite


def digamma(x: float) -> float:
    """The logarithmic derivative of the gamma function, for a real number.

    >>> abs(digamma(1.0) + 0.5772156649015329) < 1e-15, digamma(0.0)
    (True, -inf)
    """
    x = float(x)
    if x == 0:
        return -math.copysign(math.inf, x)
    if x < 0:
        t = math.remainder(x, 1.0)
        return math.nan if t == 0 else digamma(1 - x) - math.pi / math.tan(math.pi * t)
    shift = 0.0
    while x < 10:
        shift += 1 / x
        x += 1
    r = 1 / (x * x) if x < 1e17 else 0.0
    series = 0.0
    for c in (1 / 12, -691 / 32760, 1 / 132, -1 / 240, 1 / 252, -1 / 120, 1 / 12):
        series = (series + c) * r
    return math.log(x) - 0.5 / x - series - shift


def trigamma(x: float) -> float:
    """The derivative of digamma, for a positive number.

    >>> abs(trigamma(1.0) - math.pi**2 / 6) < 1e-15
    True
    """
    shift = 0.0
    while x < 10:
        shift += 1 / (x * x)
        x += 1
    r = 1 / (x * x)
    series = 0.0
    for c in (7 / 6, -691 / 2730, 5 / 66, -1 / 30, 1 / 42, -1 / 30, 1 / 6):
        series = (series + c) * r
    return (1 + 0.5 / x + series) / x + shift


def sinc_slope(x: Any) -> Any:
    """The derivative of sinc(x) = sin(pi x) / (pi x), 0 at 0.

    >>> float(sinc_slope(0.0)) == 0, round(float(sinc_slope(0.5)), 12)
    (True, -1.273239544735)
    """
    x = np.asarray(x)
    t = np.pi * x
    near = np.abs(t) < 0.3
    far = np.where(near, 1, t)
    r = t * t
    series = t * (-1 / 3 + r * (1 / 30 + r * (-1 / 840 + r * (1 / 45360 + r * (-1 / 3991680 + r / 518918400)))))
    return np.pi * np.where(near, series, (np.cos(far) - np.sin(far) / far) / far)


def normal_slope(x: Any, mean: Any, cov: Any) -> Any:
    """The derivative of multivariate_normal.logpdf(x, mean, cov) in mean; in x it is the opposite.

    >>> normal_slope(np.array([3.0, 2.0]), [1.0, 1.0], [[2.0, 0.0], [0.0, 1.0]]).tolist()
    [1.0, 1.0]
    """
    return np.linalg.solve(cov, np.subtract(x, mean)[..., None])[..., 0]


def covariance_slope(x: Any, mean: Any, cov: Any) -> Any:
    """The derivative of multivariate_normal.logpdf(x, mean, cov) in cov, of which the lower triangle is read.

    >>> covariance_slope(np.array([3.0, 2.0]), [1.0, 1.0], [[2.0, 0.0], [0.0, 1.0]]).tolist()
    [[0.25, 0.0], [1.0, 0.0]]
    """
    s = normal_slope(x, mean, cov)
    slope = s[..., None] * s[..., None, :] - np.linalg.inv(cov)
    return np.tril(slope) - slope * np.eye(slope.shape[-1]) / 2


def exp_share(x: Any, y: Any) -> Any:
    """exp(x) / (exp(x) + exp(y)), with 1/2 for two equal infinities: the derivative of logaddexp(x, y) in x.

    >>> float(exp_share(0.0, 0.0)), float(exp_share(-np.inf, -np.inf)), float(exp_share(-1000.0, 0.0)) < 1e-300
    (0.5, 0.5, True)
    """
    if isinstance(x, np.ndarray) and isinstance(y, float) and math.isfinite(y):
        d = y - x
    else:
        try:
            with np.errstate(invalid="raise"):
                d = np.subtract(y, x)
        except FloatingPointError:
            with np.errstate(invalid="ignore"):
                d = np.where(np.equal(x, y), 0.0, np.subtract(y, x))
    return 1 / (1 + np.exp(np.minimum(d, _OVERFLOWS.get(d.dtype.char, 709.0))))


_OVERFLOWS = {"e": 11.0, "f": 88.0}  # exp of anything larger does, in these precisions


def exp_parts(x: Any, axis: Any = None) -> Any:
    """exp(x) as parts of their sum over axis, equal ones of equal infinities: the derivative of logsumexp(x, axis).

    >>> exp_parts(np.zeros(2)).tolist(), exp_parts(np.full(2, -np.inf)).tolist(), exp_parts([np.inf, 1.0]).tolist()
    ([0.5, 0.5], [0.5, 0.5], [1.0, 0.0])
    """
    x = np.asarray(x)
    largest = stop_gradient(np.max(x, axis=axis, keepdims=True))
    with np.errstate(invalid="ignore"):
        terms = np.exp(np.where(np.isinf(largest) & (x == largest), 0.0, x - largest))
    return terms / np.sum(terms, axis=axis, keepdims=True)


def exp_terms(y: Any, a: Any, b: Any, axis: Any = None, keepdims: bool = False) -> Any:
    """exp(a - y), the derivative of y = logsumexp(a, axis, b) in b; 0 where all factors b are 0.

    >>> exp_terms(np.log(3.0), np.zeros(2), np.array([1.0, 2.0])).round(12).tolist()
    [0.333333333333, 0.333333333333]
    """
    terms = np.add(a, b)
    y = spread(y, terms, axis, keepdims)
    return where_finite(np.exp(a - y), y)


def i0_slope(x: Any) -> Any:
    """The derivative of i0(x), the modified Bessel function of order one.

    The mean of sinh(x cos t) cos t over a quarter of the circle: all terms have one sign, and the midpoint rule
    converges faster than any power.

    >>> float(i0_slope(0.0)), abs(float(i0_slope(1.0)) - 0.565159103992485) < 1e-15
    (0.0, True)
    """
    x = np.asarray(x)
    cosines = np.cos((np.arange(64) + 0.5) * (np.pi / 128)).astype(x.dtype if x.dtype.kind == "f" else float)
    return np.mean(np.sinh(x[..., None] * cosines) * cosines, axis=-1)


def kaiser_slope(w: Any, beta: Any) -> Any:
    """The derivative of the window w = kaiser(M, beta) in beta.

    >>> kaiser_slope(np.kaiser(3, 0.0), 0.0).tolist()
    [0.0, 0.0, 0.0]
    """
    if len(w) < 2:
        return np.zeros(len(w))
    s = np.sqrt(1 - np.linspace(-1, 1, len(w)) ** 2)
    return (s * i0_slope(beta * s) - w * i0_slope(beta)) / np.i0(beta)
