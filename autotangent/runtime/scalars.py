"""Partials of powers and quotients at the points where the textbook formula is 0 * inf."""

import math
from typing import Any

import numpy as np


def power_by_base(x: Any, p: Any) -> Any:
    """d(x**p)/dx = p * x**(p - 1), with 0 where p is 0 and inf (not ZeroDivisionError) at 0 for p < 1.

    >>> power_by_base(3.0, 2), power_by_base(0.0, 0), float(power_by_base(0.0, 0.5))
    (6.0, 0.0, inf)
    """
    if isinstance(x, (int, float)) and isinstance(p, (int, float)) and (x != 0 or p >= 1 or p == 0):
        try:
            return p * float(x) ** (p - 1) if p else 0.0
        except OverflowError:
            pass
    with np.errstate(divide="ignore", invalid="ignore"):
        x_1 = np.asarray(x)
        x_1 = x_1 if x_1.dtype.kind in "fc" else x_1.astype(float)
        result = np.where(np.equal(p, 0), 0.0, p * x_1 ** (p - 1.0))
    return result if result.ndim else result[()]


def power_by_exponent(x: Any, p: Any, z: Any) -> Any:
    """d(x**p)/dp = x**p * log(x), with 0 where x is 0 and p is positive.

    >>> power_by_exponent(2.0, 3.0, 8.0) / 8 == math.log(2), float(power_by_exponent(0.0, 2.0, 0.0))
    (True, 0.0)
    """
    if isinstance(x, (int, float)) and isinstance(z, (int, float)) and x > 0:
        return z * math.log(x)
    with np.errstate(divide="ignore", invalid="ignore"):
        x_1 = np.asarray(x)
        log = np.log(np.where(x_1 == 0, 1, x_1))
        result = np.where((x_1 == 0) & (np.real(p) >= 0), np.where(np.equal(p, 0), -np.inf, 0.0), z * log)
    return result if result.ndim else result[()]


def quotient(a: Any, b: Any) -> Any:
    """a / b where b may be 0 or NaN: 0 if a is 0, else a signed infinity or NaN, never ZeroDivisionError.

    >>> quotient(1.0, 2.0), quotient(1.0, 0.0), quotient(0.0, 0.0), quotient(0.0, math.nan)
    (0.5, inf, 0.0, 0.0)
    """
    if isinstance(a, (int, float)) and isinstance(b, (int, float)) and b == b and b != 0:
        return a / b
    with np.errstate(divide="ignore", invalid="ignore"):
        result = np.where(np.equal(a, 0), 0.0, np.divide(a, b))
    return result if result.ndim else result.item()


def product(g: Any, d: Any) -> Any:
    """g * d, with 0 where g is 0 although d is infinite or NaN there: an adjoint that was masked away stays so.

    >>> product(np.array([0.0, 2.0]), np.array([np.inf, 3.0])).tolist(), product(0.0, math.inf)
    ([0.0, 6.0], 0.0)
    """
    if isinstance(g, (int, float)) and isinstance(d, (int, float)):
        return g * d if g else 0.0
    with np.errstate(invalid="ignore"):
        result = np.where(np.equal(g, 0), 0.0, np.multiply(g, d))
    return result if result.ndim else result.item()
