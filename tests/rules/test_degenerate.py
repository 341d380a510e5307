"""Points where the textbook formula fails: the table of `rule-pitfalls.md`, with exact expected derivatives.

Each row: the body of a function of x (and w, v), the arguments, and the expected adjoints for a seed of ones.
"""

import inspect
import types
import warnings

import numpy as np
import pytest

import autotangent
from autotangent.runtime import folds
from tests.rules import degenerate_matrices
from tests.rules.wrapped import compiled

INF, NAN = float("inf"), float("nan")
A = np.array
ROWS = {
    **degenerate_matrices.ROWS,
    # ---- Python floats ----
    "math.sqrt(0)": ("math.sqrt(x)", (0.0,), (INF,)),
    "sqrt(0) * 0": ("0.0 * math.sqrt(x)", (0.0,), (0.0,)),
    "x**.5 at 0": ("x**0.5", (0.0,), (INF,)),
    "x**0. at 0": ("x**0.0", (0.0,), (0.0,)),
    "x**1 at 0": ("x**1", (0.0,), (1.0,)),
    "x**2 at 0": ("x**2", (0.0,), (0.0,)),
    "x**2 at -3": ("x**2", (-3.0,), (-6.0,)),
    "x**w at 0, 2": ("x**w", (0.0, 2.0), (0.0, 0.0)),
    "2**x": ("2**x", (3.0,), (8 * np.log(2),)),
    "pow(0, .5)": ("pow(x, 0.5)", (0.0,), (INF,)),
    "math.pow(0, .5)": ("math.pow(x, 0.5)", (0.0,), (INF,)),
    "math.sqrt(1 + x) at -1": ("math.sqrt(1 + x)", (-1.0,), (INF,)),
    "math.sqrt(1 + x**3) at -1": ("math.sqrt(1 + x**3)", (-1.0,), (INF,)),
    "math.hypot(0, 0)": ("math.hypot(x, w)", (0.0, 0.0), (0.0, 0.0)),
    "math.hypot(0, 0, 0)": ("math.hypot(x, w, v)", (0.0, 0.0, 0.0), (0.0, 0.0, 0.0)),
    "math.dist(p, p)": ("math.dist((x, w), (v, 2.0))", (1.0, 2.0, 1.0), (0.0, 0.0, 0.0)),
    "math.atan2(0, 0)": ("math.atan2(x, w)", (0.0, 0.0), (0.0, 0.0)),
    "math.asin(1)": ("math.asin(x)", (1.0,), (INF,)),
    "math.acos(1)": ("math.acos(x)", (1.0,), (-INF,)),
    "math.acos(-1)": ("math.acos(x)", (-1.0,), (-INF,)),
    "math.acosh(1)": ("math.acosh(x)", (1.0,), (INF,)),
    "math.cbrt(0)": ("math.cbrt(x)", (0.0,), (INF,)),
    "abs(0)": ("abs(x)", (0.0,), (0.0,)),
    "math.fabs(0)": ("math.fabs(x)", (0.0,), (0.0,)),
    "math.copysign(0, -1)": ("math.copysign(x, w)", (0.0, -1.0), (0.0, 0.0)),
    "1.0 % 0.1": ("x % w", (1.0, 0.1), (1.0, -9.0)),
    "-1 % 3": ("x % w", (-1.0, 3.0), (1.0, 1.0)),
    "fmod(-1, 3)": ("math.fmod(x, w)", (-1.0, 3.0), (1.0, 0.0)),
    "remainder(5, 3)": ("math.remainder(x, w)", (5.0, 3.0), (1.0, -2.0)),
    "max tie": ("max(x, w)", (1.0, 1.0), (1.0, 0.0)),
    "min tie of three": ("min(x, w, v)", (2.0, 1.0, 1.0), (0.0, 1.0, 0.0)),
    "math.prod with a zero": ("math.prod([x, w, v], start=1)", (2.0, 0.0, 3.0), (0.0, 6.0, 0.0)),
    "np.sqrt(0.) of a float": ("np.sqrt(x)", (0.0,), (INF,)),
    "np.log(0.) of a float": ("np.log(x)", (0.0,), (INF,)),
    "np.reciprocal(0.)": ("0.0 * np.sinc(x)", (0.0,), (0.0,)),
    "cmath.sqrt(0)": ("0.0 * abs(cmath.sqrt(x + 1.0))", (-1.0,), (0.0,)),
    "cmath.asin beyond the cut": ("cmath.asin(x).imag", (2.0,), (1 / np.sqrt(3),)),
    "cmath.polar(0)": ("cmath.polar(x)[0]", (0.0,), (0.0,)),
    # ---- arrays ----
    "np.sqrt": ("np.sqrt(x)", (A([0.0, 4.0]),), (A([INF, 0.25]),)),
    "np.cbrt": ("np.cbrt(x)", (A([0.0, 8.0]),), (A([INF, 1 / 12]),)),
    "np.power p < 1": ("np.power(x, 0.5)", (A([0.0, 4.0]),), (A([INF, 0.25]),)),
    "np.power p = 0": ("np.power(x, w)", (A([0.0, 0.0]), A([0.0, 1.0])), (A([0.0, 1.0]), A([-INF, 0.0]))),
    "np.float_power": ("np.float_power(x, 2)", (A([0.0, -3.0]),), (A([0.0, -6.0]),)),
    "np.hypot": ("np.hypot(x, w)", (A([0.0, 3.0]), A([0.0, 4.0])), (A([0.0, 0.6]), A([0.0, 0.8]))),
    "np.arctan2": ("np.arctan2(x, w)", (A([0.0]), A([0.0])), (A([0.0]), A([0.0]))),
    "np.arccos": ("np.arccos(x)", (A([1.0, -1.0, 0.0]),), (A([-INF, -INF, -1.0]),)),
    "np.abs": ("np.abs(x)", (A([0.0, -2.0]),), (A([0.0, -1.0]),)),
    "np.sinc": ("np.sinc(x)", (A([0.0, 1.0]),), (A([0.0, -1.0]),)),
    "np.logaddexp": ("np.logaddexp(x, w)", (A([-INF, 0.0]), A([-INF, 0.0])), (A([0.5, 0.5]), A([0.5, 0.5]))),
    "np.maximum tie": ("np.maximum(x, 0)", (A([0.0, 1.0, -1.0]),), (A([0.5, 1.0, 0.0]),)),
    "np.maximum inf": ("np.maximum(x, w)", (A([INF]), A([INF])), (A([0.5]), A([0.5]))),
    "np.maximum NaN": ("np.maximum(x, 0.0)", (A([NAN]),), (A([NAN]),)),
    "np.fmax NaN": ("np.fmax(x, w)", (A([NAN, 2.0]), A([1.0, NAN])), (A([0.0, 1.0]), A([1.0, 0.0]))),
    "np.minimum tie": ("np.minimum(x, w)", (A([1.0]), A([1.0])), (A([0.5]), A([0.5]))),
    "multiply.reduce zero": ("np.multiply.reduce(x)", (A([2.0, 0.0, 3.0]),), (A([0.0, 6.0, 0.0]),)),
    "multiply.reduceat zero": ("np.multiply.reduceat(x, [0, 2])", (A([2.0, 0.0, 3.0]),), (A([0.0, 2.0, 1.0]),)),
    "maximum.reduce tie": ("np.maximum.reduce(x)", (A([2.0, 1.0, 2.0]),), (A([0.5, 0.0, 0.5]),)),
    "maximum.accumulate ties": (
        "np.maximum.accumulate(x)",
        (A([2.0, 2.0, 1.0, 2.0]),),
        (A([1.0 + 0.5 + 0.5 + 1 / 3, 0.5 + 0.5 + 1 / 3, 0.0, 1 / 3]),),
    ),
    "minimum.accumulate of nothing": ("np.minimum.accumulate(x)", (A([]),), (A([]),)),
    "fmax.accumulate NaN": ("np.fmax.accumulate(x)", (A([NAN, 1.0, NAN]),), (A([1.0, 2.0, 0.0]),)),
    "fmin.reduce NaN": ("np.fmin.reduce(x)", (A([NAN, 1.0, 2.0]),), (A([0.0, 1.0, 0.0]),)),
    "hypot.reduce of zeros": ("np.hypot.reduce(x)", (A([0.0, 0.0, 0.0]),), (A([0.0, 0.0, 0.0]),)),
    "logaddexp.reduce, no weight": ("np.logaddexp.reduce(x)", (A([-INF, -INF]),), (A([0.5, 0.5]),)),
    "logaddexp2.reduce, one infinite": ("np.logaddexp2.reduce(x)", (A([INF, 1.0]),), (A([1.0, 0.0]),)),
    "hypot.outer of zeros": ("np.hypot.outer(x, w)", (A([0.0]), A([0.0])), (A([0.0]), A([0.0]))),
    "polymul, zero in front": (
        "np.polymul(x, w)",
        (A([0.0, 1.0, 2.0]), A([1.0, 3.0])),
        (A([3.0, 4.0, 4.0]), A([3.0, 3.0])),
    ),
    "vander at 0": ("np.vander(x, 3)", (A([0.0]),), (A([1.0]),)),
    "logsumexp, no weight": ("special.logsumexp(x)", (A([-INF, -INF]),), (A([0.5, 0.5]),)),
    "xlogy at 0": ("special.xlogy(x, w)", (A([0.0]), A([2.0])), (A([np.log(2)]), A([0.0]))),
    "0 * entr(0)": ("0.0 * special.entr(x)", (A([0.0]),), (A([0.0]),)),
    "rel_entr at 0": ("special.rel_entr(x, w)", (A([0.0]), A([2.0])), (A([-INF]), A([0.0]))),
    "gamma.logpdf outside": ("stats.gamma.logpdf(x, w)", (A([-1.0]), A([2.0])), (A([0.0]), A([0.0]))),
    "gamma.pdf outside": ("stats.gamma.pdf(x, w)", (A([-1.0]), A([2.0])), (A([0.0]), A([0.0]))),
    "expon.logpdf outside": ("stats.expon.logpdf(x)", (A([-1.0, 1.0]),), (A([0.0, -1.0]),)),
    "gamma.logpdf, exponential, at 0": ("stats.gamma.logpdf(x, 1.0)", (A([0.0]),), (A([-1.0]),)),
    "beta.pdf, uniform, at its ends": ("stats.beta.pdf(x, 1.0, 1.0)", (A([0.0, 1.0]),), (A([0.0, 0.0]),)),
    "expon.logcdf outside": ("stats.expon.logcdf(x)", (A([-1.0]),), (A([0.0]),)),
    "norm.logcdf far out": ("stats.norm.logcdf(x)", (A([-40.0]),), (A([40.024968847207]),)),
    "sqrt(maximum) below": ("np.sqrt(np.maximum(x, 0.0))", (A([-0.5, 0.25, 0.0]),), (A([0.0, 1.0, INF]),)),
    "maximum ** 0.5 below": ("np.maximum(x, 0.0) ** 0.5", (A([-0.5, 0.25]),), (A([0.0, 1.0]),)),
    "clip of a number, below": ("np.sqrt(np.clip(x, 0.0, 9.0))", (-0.5,), (0.0,)),
    "sqrt of a masked product": ("np.sqrt(x * (x > 0))", (A([-0.5, 0.25]),), (A([0.0, 1.0]),)),
    "sqrt of x + abs(x)": ("np.sqrt(x + np.abs(x))", (A([-0.5, 0.5]),), (A([0.0, 1.0]),)),
    "factor of what is cut off": (
        "np.sqrt(np.maximum(x, 0.0) * w)",
        (A([-0.5, 0.25]), A([1.0, 1.0])),
        (A([0.0, 1.0]), A([0.0, 0.25])),
    ),
    "norm.ppf, masked": ("np.where(x > 0, stats.norm.ppf(x), 0.0)", (A([0.0]),), (A([0.0]),)),
    "poisson.pmf at rate 0": ("stats.poisson.pmf(np.arange(3), x)", (A([0.0, 0.0, 0.0]),), (A([-1.0, 1.0, 0.0]),)),
    "poisson.logpmf at rate 0": ("stats.poisson.logpmf(0, x)", (0.0,), (-1.0,)),
    "poisson.cdf between counts": ("stats.poisson.cdf(1.5, x)", (2.0,), (-2 * np.exp(-2),)),
    "poisson.cdf from a place between counts": ("stats.poisson.cdf(2, x, 0.5)", (2.0,), (-2 * np.exp(-2),)),
    "binom.pmf at 0 and 1": (
        "stats.binom.pmf([0, 1, 3, 3], 3, x)",
        (A([0.0, 0.0, 1.0, 0.0]),),
        (A([-3.0, 3.0, 3.0, 0.0]),),
    ),
    "binom.logpmf at 0 and 1": ("stats.binom.logpmf([0, 3], 3, x)", (A([0.0, 1.0]),), (A([-3.0, 3.0]),)),
    "binom.pmf of no trials": ("stats.binom.pmf(0, 0, x)", (0.3,), (0.0,)),
    "gammaln, masked at its pole": (
        "np.where(x > 0, special.gammaln(x), 0.0)",
        (A([0.0, 1.0]),),
        (A([0.0, -0.5772156649015329]),),
    ),
    "gammainc, masked at 0": ("np.where(x > 0, special.gammainc(0.5, x), 0.0)", (A([0.0]),), (A([0.0]),)),
    "betainc, masked at 0": ("np.where(x > 0, special.betainc(0.5, 2.0, x), 0.0)", (A([0.0]),), (A([0.0]),)),
    "0 * erfinv(1)": ("0.0 * special.erfinv(x)", (A([1.0]),), (A([0.0]),)),
    "np.clip at the bounds": (
        "np.clip(x, 0.0, 1.0)",
        (A([-1.0, 0.0, 0.5, 1.0, 2.0]),),
        (A([0.0, 0.5, 1.0, 0.5, 0.0]),),
    ),
    "np.clip broadcast bounds": (
        "np.clip(x, w, v)",
        (A([0.0, 1.0, 2.0]), A([[0.5], [0.5]]), A([[1.5], [1.5]])),
        (A([0.0, 2.0, 0.0]), A([[1.0], [1.0]]), A([[1.0], [1.0]])),
    ),
    "np.max tie": ("np.max(x)", (A([3.0, 1.0, 3.0]),), (A([0.5, 0.0, 0.5]),)),
    "np.min tie axis": ("np.min(x, axis=1)", (A([[1.0, 1.0], [1.0, 2.0]]),), (A([[0.5, 0.5], [1.0, 0.0]]),)),
    "np.max NaN": ("np.max(x)", (A([NAN, 1.0]),), (A([NAN, NAN]),)),
    "np.ptp": ("np.ptp(x)", (A([1.0, 1.0, 3.0]),), (A([-0.5, -0.5, 1.0]),)),
    "np.median odd": ("np.median(x)", (A([5.0, 1.0, 3.0]),), (A([0.0, 0.0, 1.0]),)),
    "np.median even": ("np.median(x)", (A([5.0, 1.0, 3.0, 4.0]),), (A([0.0, 0.0, 0.5, 0.5]),)),
    "np.median tie": ("np.median(x)", (A([2.0, 1.0, 2.0]),), (A([0.5, 0.0, 0.5]),)),
    "np.nanmax tie": ("np.nanmax(x)", (A([3.0, NAN, 3.0]),), (A([0.5, 0.0, 0.5]),)),
    "np.nanmin NaN only": ("np.nanmin(x)", (A([NAN, NAN]),), (A([NAN, NAN]),)),
    "np.nansum of some": ("np.nansum(x, where=[True, True, False])", (A([NAN, 2.0, 3.0]),), (A([0.0, 1.0, 0.0]),)),
    "np.nanmax, start at a tie": ("np.nanmax(x, initial=w)", (A([NAN, 2.0]), 2.0), (A([0.0, 0.5]), 0.5)),
    "np.nanmean of some": ("np.nanmean(x, where=[True, True, False])", (A([NAN, 2.0, 5.0]),), (A([0.0, 1.0, 0.0]),)),
    "np.nanprod zeros": ("np.nanprod(x)", (A([2.0, NAN, 0.0, 3.0]),), (A([0.0, 0.0, 6.0, 0.0]),)),
    "np.nancumprod zeros": ("np.nancumprod(x)", (A([2.0, NAN, 0.0, 5.0]),), (A([2.0, 0.0, 12.0, 0.0]),)),
    "np.nanstd of a constant": ("np.nanstd(x)", (A([1.0, NAN, 1.0]),), (A([0.0, 0.0, 0.0]),)),
    "np.nanvar of too few": ("np.nanvar(x, ddof=1)", (A([1.0, NAN]),), (A([NAN, NAN]),)),
    "np.nanmedian rows": (
        "np.nanmedian(x, axis=1)",
        (A([[5.0, NAN, 3.0], [NAN, NAN, NAN], [2.0, 1.0, 2.0]]),),
        (A([[0.5, 0.0, 0.5], [NAN, NAN, NAN], [0.5, 0.0, 0.5]]),),
    ),
    "np.nanquantile of one": ("np.nanquantile(x, 0.75)", (A([NAN, 2.0]),), (A([0.0, 1.0]),)),
    "complex adjoint of var": (
        "np.real((1 + 2j) * np.var(x + 1j * w))",
        (A([1.0, 3.0]), A([0.0, 1.0])),
        (A([-1.0, 1.0]), A([-0.5, 0.5])),
    ),
    "complex adjoint of std": (
        "np.real((1 + 2j) * np.std(x + 1j * w))",
        (A([1.0, 3.0]), A([0.0, 1.0])),
        (A([-1.0, 1.0]) / np.sqrt(5), A([-0.5, 0.5]) / np.sqrt(5)),
    ),
    "complex adjoint of nanvar": (
        "np.real((1 + 2j) * np.nanvar(x + 1j * w))",
        (A([1.0, NAN, 3.0]), A([0.0, 0.0, 1.0])),
        (A([-1.0, 0.0, 1.0]), A([-0.5, 0.0, 0.5])),
    ),
    "complex adjoint of nanstd": (
        "np.real((1 + 2j) * np.nanstd(x + 1j * w))",
        (A([1.0, NAN, 3.0]), A([0.0, 0.0, 1.0])),
        (A([-1.0, 0.0, 1.0]) / np.sqrt(5), A([-0.5, 0.0, 0.5]) / np.sqrt(5)),
    ),
    "np.sort tie": (
        "np.sort(x) @ w",
        (A([2.0, 1.0, 2.0]), A([1.0, 10.0, 100.0])),
        (A([10.0, 1.0, 100.0]), A([1.0, 2.0, 2.0])),
    ),
    "np.sort tie, argsort": (
        "w[np.argsort(x)] @ np.sort(x) ** 2",
        (A([2.0, 1.0, 2.0]), A([1.0, 10.0, 100.0])),
        (A([4.0, 20.0, 400.0]), A([4.0, 1.0, 4.0])),
    ),
    "np.sort 2-D": (
        "np.sort(x, axis=0) * np.array([[1.0], [2.0]])",
        (A([[3.0, 1.0], [2.0, 4.0]]),),
        (A([[2.0, 1.0], [1.0, 2.0]]),),
    ),
    "np.prod zeros": ("np.prod(x)", (A([2.0, 0.0, 3.0]),), (A([0.0, 6.0, 0.0]),)),
    "np.prod two zeros": ("np.prod(x)", (A([0.0, 0.0, 3.0]),), (A([0.0, 0.0, 0.0]),)),
    "np.cumprod zeros": ("np.cumprod(x)", (A([2.0, 0.0, 5.0]),), (A([1.0, 12.0, 0.0]),)),
    "np.select guards log": (
        "np.select([x > 0, x > 1], [np.log(x), x], w)",
        (A([0.0, 2.0]), 3.0),
        (A([0.0, 0.5]), 1.0),
    ),
    "np.select of nothing": ("np.select([x > 0], [x])", (np.zeros(0),), (np.zeros(0),)),
    "choose": ("np.array([1, 0]).choose([x, w])", (A([1.0, 2.0]), 3.0), (A([0.0, 1.0]), 1.0)),
    "choose rows": ("np.choose([[1, 1]], x)", (A([[1.0, 2.0], [3.0, 4.0]]),), (A([[0.0, 0.0], [1.0, 1.0]]),)),
    "piecewise": (
        "np.piecewise(x, [x < 0, x > 1], [np.square, lambda t: w * t, lambda t: w])",
        (A([-3.0, 0.0, 2.0]), 5.0),
        (A([-6.0, 0.0, 5.0]), 3.0),
    ),
    "piecewise of overlapping pieces": (
        "np.piecewise(x, [x > 0, x > 1], [np.square, np.negative])",
        (A([-3.0, 1.0, 2.0]),),
        (A([0.0, 2.0, -1.0]),),
    ),
    "np.unique tie": (
        "w[: len(np.unique(x))] @ np.unique(x)",
        (A([2.0, 1.0, 2.0]), A([1.0, 10.0, 100.0])),
        (A([10.0, 1.0, 0.0]), A([1.0, 2.0, 0.0])),
    ),
    "np.unique NaN": ("np.unique(x)", (A([2.0, NAN, NAN]),), (A([1.0, 1.0, 0.0]),)),
    "np.unique NaN apart": ("np.unique(x, equal_nan=False)", (A([2.0, NAN, NAN]),), (A([1.0, 1.0, 1.0]),)),
    "np.unique rows": (
        "np.unique(x, axis=0)",
        (A([[3.0, 1.0], [2.0, 4.0], [3.0, 1.0]]),),
        (A([[1, 1], [1, 1], [0, 0]]),),
    ),
    "np.unique of nothing": ("np.unique(x)", (np.zeros(0),), (np.zeros(0),)),
    "np.unique_values": (
        "np.unique_values(x) ** 2",
        (A([3.0, -1.0, 3.0, 0.5, 7.0]),),
        (A([6.0, -2.0, 0.0, 1.0, 14.0]),),
    ),
    "np.union1d tie": ("np.union1d(x, w) ** 2", (A([2.0, 1.0]), A([2.0, 5.0])), (A([4.0, 2.0]), A([0.0, 10.0]))),
    "np.intersect1d": ("np.intersect1d(x, w) ** 2", (A([2.0, 1.0]), A([5.0, 2.0])), (A([4.0, 0.0]), A([0.0, 0.0]))),
    "np.setdiff1d": ("np.setdiff1d(x, w) ** 2", (A([2.0, 1.0]), A([5.0, 2.0])), (A([0.0, 2.0]), A([0.0, 0.0]))),
    "np.setxor1d": ("np.setxor1d(x, w) ** 2", (A([2.0, 1.0]), A([5.0, 2.0])), (A([0.0, 2.0]), A([10.0, 0.0]))),
    "np.bincount repeated": ("np.bincount([2, 0, 2], x) ** 2", (A([1.0, 2.0, 3.0]),), (A([8.0, 4.0, 8.0]),)),
    "np.histogram on the edges": (
        "np.histogram(w, [0.0, 1.0, 2.0], weights=x)[0] * np.array([1.0, 10.0])",
        (A([1.0, 1.0, 1.0, 1.0]), A([0.0, 1.0, 2.0, 3.0])),
        (A([1.0, 10.0, 10.0, 0.0]), A([0.0, 0.0, 0.0, 0.0])),
    ),
    "np.histogram of equal values": ("np.histogram(x, 2)[1]", (A([1.0, 1.0]),), (A([1.5, 1.5]),)),
    "np.histogram_bin_edges by name": (
        'np.histogram_bin_edges(x, "sturges")',
        (A([1.0, 3.0]),),
        (A([1.5, 1.5]),),
    ),
    "np.cov of one": ("np.cov(x)", (A([1.0]),), (A([NAN]),)),
    "np.corrcoef of one variable": ("np.corrcoef(x)", (A([1.0, 3.0]),), (A([0.0, 0.0]),)),
    "np.corrcoef of a constant": (
        "np.corrcoef(x, w)[0, 1]",
        (A([1.0, 1.0]), A([1.0, 2.0])),
        (A([NAN, NAN]), A([NAN, NAN])),
    ),
    "np.cov of nothing": ("np.cov(x)", (np.zeros((0, 3)),), (np.zeros((0, 3)),)),
    "np.correlate of one": ('np.correlate(x, w, "same")', (A([3.0]), A([2.0, 5.0])), (A([7.0]), A([3.0, 3.0]))),
    "np.trim_zeros": ("np.trim_zeros(x)", (A([0.0, 5.0, 0.0, 6.0, 0.0]),), (A([0.0, 1.0, 1.0, 1.0, 0.0]),)),
    "np.trim_zeros behind": ('np.trim_zeros(x, "B")', (A([0.0, 5.0, 0.0]),), (A([1.0, 1.0, 0.0]),)),
    "np.trim_zeros of zeros": ('np.trim_zeros(x, "f")', (A([0.0, 0.0]),), (A([0.0, 0.0]),)),
    "np.trim_zeros of columns": (
        "np.trim_zeros(x, axis=1)",
        (A([[0.0, 0.0, 0.0], [0.0, 2.0, 0.0]]),),
        (A([[0.0, 1.0, 0.0], [0.0, 1.0, 0.0]]),),
    ),
    "np.cumulative_prod zeros": (
        "np.cumulative_prod(x, include_initial=True)",
        (A([2.0, 0.0, 5.0]),),
        (A([1.0, 12.0, 0.0]),),
    ),
    "np.ediff1d of one": ("np.ediff1d(x, to_end=w)", (A([2.0]), A([1.0, 3.0])), (A([0.0]), A([1.0, 1.0]))),
    "np.ediff1d of nothing": ("np.ediff1d(x, None, w)", (np.zeros(0), 3.0), (np.zeros(0), 1.0)),
    "np.sort_complex tie": (
        "np.real(np.sort_complex(x) @ w)",
        (A([2.0, 1.0, 2.0]), A([1.0, 10.0, 100.0])),
        (A([10.0, 1.0, 100.0]), A([1.0, 2.0, 2.0])),
    ),
    "np.i0": ("np.i0(x)", (A([0.0, 8.0, -30.0]),), (A([0.0, 399.8731367825601, -768532038938.957]),)),
    "np.i0 of little": ("np.i0(x)", (1e-12,), (5e-13,)),
    "np.kaiser of one": ("np.kaiser(1, x)", (3.0,), (0.0,)),
    "np.unwrap at half a period": ("np.unwrap(x, period=w)", (A([0.0, 1.0, 4.0]), 2.0), (A([1.0, 1.0, 1.0]), -1.0)),
    # ---- shapes that others get wrong ----
    "where broadcasts": (
        "np.where(w > 0, x, 0.0)",
        (np.ones(3), np.ones((4, 3))),
        (A([4.0, 4.0, 4.0]), np.zeros((4, 3))),
    ),
    "diag of a matrix": ("np.diag(x)", (np.ones((2, 3)),), (A([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]),)),
    "transpose (-1, 0, 1)": (
        "np.transpose(x, (-1, 0, 1)) * np.arange(24.0).reshape(4, 2, 3)",
        (np.ones((2, 3, 4)),),
        (np.transpose(np.arange(24.0).reshape(4, 2, 3), (1, 2, 0)),),
    ),
    "einsum i,i with a unit axis": ('np.einsum("i,i", x, w)', (A([1.0, 2.0]), A([3.0])), (A([3.0, 3.0]), A([3.0]))),
    "einsum ii": ('np.einsum("ii", x)', (np.ones((2, 2)),), (np.eye(2),)),
    "full_like": ("np.full_like(w, x)", (2.0, np.ones(3)), (3.0, np.zeros(3))),
    "broadcast_to new axes": ("np.broadcast_to(x, (4, 3))", (np.ones(3),), (A([4.0, 4.0, 4.0]),)),
    "tile longer than the rank": ("np.tile(x, (2, 1, 2))", (np.ones(3),), (A([4.0, 4.0, 4.0]),)),
    "repeat by an array": ("np.repeat(x, [2, 0, 1])", (np.ones(3),), (A([2.0, 0.0, 1.0]),)),
    "concatenate axis None": (
        "np.concatenate([x, w], axis=None)",
        (np.ones((2, 2)), np.ones(3)),
        (np.ones((2, 2)), np.ones(3)),
    ),
    "linspace without endpoint": ("np.linspace(x, w, 4, endpoint=False)", (0.0, 1.0), (2.5, 1.5)),
    "sum over two axes": ("np.var(x, axis=(0, 1))", (A([[1.0, 3.0]]),), (A([[-1.0, 1.0]]),)),
    "clip with min only": ("np.clip(x, min=0.0)", (A([-1.0, 0.0, 2.0]),), (A([0.0, 0.5, 1.0]),)),
    "ravel of F-ordered memory": (
        'np.ravel(x, order="K") * np.arange(4.0)',
        (np.asfortranarray(np.ones((2, 2))),),
        (A([[0.0, 2.0], [1.0, 3.0]]),),
    ),
    "sorted": ("sorted([x, w, v])[0]", (2.0, 3.0, 1.0), (0.0, 0.0, 1.0)),
    "max of a list": ("max([x, w, v])", (2.0, 3.0, 3.0), (0.0, 1.0, 0.0)),
    "abs of complex 0": ("abs(x * 1j)", (0.0,), (0.0,)),
    "abs of complex": ("abs(x + 4j)", (3.0,), (0.6,)),
    "percentile between": ("np.percentile(x, 30)", (A([3.0, 1.0, 2.0]),), (A([0.0, 0.4, 0.6]),)),
    "item": ("x.item()", (A([2.0]),), (A([1.0]),)),
    # ---- masked away: a zero adjoint gives exactly zero ----
    "where guards log": ("np.where(x > 0, np.log(x), 0.0)", (A([0.0, 2.0]),), (A([0.0, 0.5]),)),
    "where guards sqrt": ("np.where(x > 0, np.sqrt(x), 0.0)", (A([0.0, -1.0, 4.0]),), (A([0.0, 0.0, 0.25]),)),
    "where guards power": ("np.where(x > 0, x**0.5, 0.0)", (A([0.0, 4.0]),), (A([0.0, 0.25]),)),
    "where guards division": ("np.where(x != 0, 1.0 / x, 0.0)", (A([0.0, 2.0]),), (A([0.0, -0.25]),)),
    "where guards arccos": ("np.where(x < 1, np.arccos(x), 0.0)", (A([1.0, 0.0]),), (A([0.0, -1.0]),)),
    # ---- empty ----
    "max beside an equal start": ("np.max(x, initial=w)", (A([2.0, 1.0]), 2.0), (A([0.5, 0.0]), 0.5)),
    "max below its start": ("np.max(x, initial=w)", (A([2.0, 1.0]), 3.0), (A([0.0, 0.0]), 1.0)),
    "max of what counts": (
        "np.max(x, where=[True, False, True], initial=0.0)",
        (A([2.0, 9.0, 2.0]),),
        (A([0.5, 0.0, 0.5]),),
    ),
    "prod of what counts": ("np.prod(x, where=[True, False, True])", (A([0.0, 0.0, 3.0]),), (A([3.0, 0.0, 0.0]),)),
    "sum without NaN": ("np.sum(x, where=[True, False])", (A([2.0, NAN]),), (A([1.0, 0.0]),)),
    "mean of what counts": ("np.mean(x, where=[True, False, True])", (A([2.0, NAN, 3.0]),), (A([0.5, 0.0, 0.5]),)),
    "std of equal elements that count": (
        "np.std(x, where=[True, False, True])",
        (A([2.0, 5.0, 2.0]),),
        (A([0.0, 0.0, 0.0]),),
    ),
    "quantile at the ends": ("np.quantile(x, [0.0, 1.0])", (A([2.0, 1.0, 3.0]),), (A([0.0, 1.0, 1.0]),)),
    "quantile beyond the ends": (
        "np.quantile(x, w, method='hazen')",
        (A([1.0, 3.0, 2.0]), 0.1),
        (A([1.0, 0.0, 0.0]), 0.0),
    ),
    "quantile in its point": ("np.quantile(x, w)", (A([1.0, 4.0, 2.0]), 0.25), (A([0.5, 0.0, 0.5]), 2.0)),
    "sum of nothing": ("np.sum(x)", (np.zeros(0),), (np.zeros(0),)),
    "mean over an empty axis pair": ("np.sum(x, axis=0)", (np.zeros((0, 3)),), (np.zeros((0, 3)),)),
    "prod of nothing": ("np.prod(x)", (np.zeros(0),), (np.zeros(0),)),
    "matmul over nothing": ("x @ w", (np.zeros((2, 0)), np.zeros((0, 3))), (np.zeros((2, 0)), np.zeros((0, 3)))),
    "concatenate nothing": ("np.concatenate([x, w])", (np.zeros(0), np.ones(2)), (np.zeros(0), np.ones(2))),
    "cumsum of nothing": ("np.cumsum(x)", (np.zeros(0),), (np.zeros(0),)),
    "sort of nothing": ("np.sort(x)", (np.zeros(0),), (np.zeros(0),)),
}
REFUSED = {
    "qr in LAPACK's own form": 'np.linalg.qr(np.outer(x, w), "raw")[0]',
    "third positional of max": "np.max(x, 0, None, True)",
    "fourth positional of sum": "np.sum(x, 0, None, None, True)",
    "ufunc out": "np.sin(x, out=w)",
    "ufunc where": "np.sin(x, where=w > 0)",
    "pinv hermitian": "np.linalg.pinv(np.outer(x, w), hermitian=True)",
    "pad reflect": 'np.pad(x, 1, mode="reflect")',
    "arange": "np.arange(x[0], 5.0, 1.0)",
    "max of an array": "max(x)",
    "choose into": "np.choose([0, 0], x, out=w)",
    "cross of two components": "np.cross(x[:2], w[:2])",
    "sign of complex": "np.sign(1j * x)",
    "nanquantile with weights": 'np.nanquantile(x, 0.5, weights=w, method="inverted_cdf")',
    "sample of histogram2d": "np.histogram2d(x, w)[0]",
    "sample of histogramdd": "np.histogramdd(x)[0]",
    "edges of histogram": "np.histogram(x, bins=w)[1]",
    "weights of covariances": "np.cov(x, aweights=w)",
    "piecewise with a keyword": "np.piecewise(x, [x > 0], [lambda t, a: a * t], a=3.0)",
    "piecewise of a number": "np.piecewise(x, [x > 0, x < 0], [np.square, 3.0])",
    "real_if_close": "np.real_if_close(1j * x)",
    "trim_zeros of a list": "np.trim_zeros([x[0], x[1]])",
    "several bases": "np.logspace(0.0, 1.0, 3, base=x)",
    "sort kind": 'np.sort(x, kind="stable")',
    "linspace retstep": "np.linspace(x[0], 1.0, 3, retstep=True)",
    "nan_to_num in place": "np.nan_to_num(x, False)",
    "cumsum out": "np.cumsum(x, out=w)",
    "cholesky upper": "np.linalg.cholesky(np.outer(x, x), upper=True)",
    "no rule": "np.convolve(x, w)",
    "partition": "np.partition(x, 1)",
}


def rows():
    return [pytest.param(row, id=row) for row in ROWS]


if not hasattr(np, "unique_values"):
    del ROWS["np.unique_values"]
if "min" not in inspect.signature(np.clip).parameters:
    del ROWS["clip with min only"]


@pytest.fixture(autouse=True)
def quiet():
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        yield


def function_of(body, names="xwv"):
    return compiled(f"def f({', '.join(names)}):\n    return {body}\n")


def backward(body, values, expected):
    """The adjoints for a seed of ones are these."""
    names = tuple("xwv"[: len(values)])
    f = function_of(body, names)
    y = f(*values)
    y_bar = np.ones(np.shape(y)) if np.ndim(y) else 1.0
    bars = autotangent.vjp(f, wrt=names)(*values, y_bar=y_bar)
    for found, wanted in zip(bars, expected, strict=True):
        assert np.shape(found) == np.shape(wanted)
        np.testing.assert_allclose(found, wanted, rtol=1e-12, atol=1e-12)


def forward(body, values, expected):
    """The tangent along each argument, in the direction of ones, adds up to the adjoint."""
    names = tuple("xwv"[: len(values)])
    f = function_of(body, names)
    for k, name in enumerate(names):
        direction = np.ones(np.shape(values[k])) if np.ndim(values[k]) else 1.0
        _, y_dot = autotangent.jvp(f, wrt=name)(*values, **{f"{name}_dot": direction})
        wanted = np.sum(expected[k])
        if np.isfinite(wanted) or np.isnan(wanted):
            np.testing.assert_allclose(np.sum(y_dot), wanted, rtol=1e-12, atol=1e-12)
        else:
            assert not np.isfinite(np.sum(y_dot))


@pytest.mark.parametrize("row", rows())
def test_reverse(row):
    backward(*ROWS[row])


@pytest.mark.parametrize("row", rows())
def test_forward(row):
    forward(*ROWS[row])


@pytest.mark.parametrize("row", rows())
def test_nothing_comes_of_nothing(row):
    """A seed of zeros gives zeros, also where a partial derivative is infinite."""
    body, values, expected = ROWS[row]
    names = tuple("xwv"[: len(values)])
    f = function_of(body, names)
    y = f(*values)
    bars = autotangent.vjp(f, wrt=names)(*values, y_bar=np.zeros(np.shape(y))[()])
    for found, wanted in zip(bars, expected, strict=True):
        assert not np.any(np.where(np.isnan(wanted), 0, found))


@pytest.mark.parametrize("row", REFUSED)
def test_refused(row):
    """What is not right is refused with a named error, not with one from inside."""
    f = function_of(REFUSED[row], "xw")
    with pytest.raises(autotangent.errors.AutotangentError):
        autotangent.vjp(f, wrt=("x", "w"))(A([2.0, 1.0, 3.0]), A([1.0, 2.0, 0.5]), y_bar=1.0)


TURNED = {
    "v v.T": ("v = np.linalg.eigh(x)[1]", "np.sum(v @ v.T)"),
    "v w v.T": ("w, v = np.linalg.eigh(x)", "((v * w) @ v.T)[0, 1]"),
    "u of a column, filled": ("u = np.linalg.svd(x[:, :1])[0]", "u[0, 1] * 2"),
    "u s vh": ("u, s, vh = np.linalg.svd(x)", "np.sum(u * s @ vh)"),
}


@pytest.mark.parametrize("name", TURNED)
def test_vectors_of_equal_values_turn_freely(name):
    """Where the derivative depends on how they turn it is NaN, in both modes: never a wrong number."""
    first, result = TURNED[name]
    f = compiled(f"def f(x):\n    {first}\n    return {result}\n")
    x, x_dot = 2 * np.eye(2), A([[1.0, 0.3], [0.3, 0.5]])
    assert np.isnan(autotangent.jvp(f)(x, x_dot=x_dot)[1])
    assert np.isnan(np.sum(autotangent.grad(f)(x)))


@pytest.mark.parametrize(
    ("name", "instead"),
    [
        ("power", "Take the last of np.power.accumulate(x), or loop."),
        ("arctan2", "Take the last of np.arctan2.accumulate(x), or loop."),
    ],
)
def test_what_numpy_reduces_to_the_ends(name, instead):
    """x[0] ** x[-1] in the place of (x[0] ** x[1]) ** x[2], on some processors where the elements lie side by side."""
    x, m = A([1.2, 0.7, 1.6]), A([[1.2, 0.8], [0.7, 1.1], [1.6, 0.9]])
    fold = compiled(f"def f(x):\n    return np.sum(np.{name}.accumulate(x)[-1])\n")
    reduced = compiled(f"def f(x):\n    return np.sum(np.{name}.reduce(x))\n")
    np.testing.assert_allclose(autotangent.grad(reduced)(m), autotangent.grad(fold)(m), rtol=1e-12)
    ends = types.SimpleNamespace(__name__=name, reduce=lambda x, axis: x[0], accumulate=getattr(np, name).accumulate)
    with pytest.raises(autotangent.errors.Unsupported, match="of the first and the last element alone, which is an er"):
        folds.check_ends(ends, x, 0)
    if np.isclose(reduced(x), fold(x)):
        np.testing.assert_allclose(autotangent.grad(reduced)(x), autotangent.grad(fold)(x), rtol=1e-12)
        return
    with pytest.raises(autotangent.errors.Unsupported) as caught:
        autotangent.grad(reduced)(x)
    assert caught.value.instead == instead
