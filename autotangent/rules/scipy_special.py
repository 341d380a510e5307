"""Special functions of SciPy. Loaded when scipy.special is."""

from typing import Any

import numpy as np
from scipy import special

from autotangent.rules import refusals
from autotangent.rules import result_kinds as kinds
from autotangent.rules.helper_kinds import like_first_float
from autotangent.rules.registry import adjoint, constant, differential
from autotangent.rules.samples import args, grid
from autotangent.rules.when import has_value
from autotangent.runtime import (
    betainc_curve_aa,
    betainc_curve_ab,
    betainc_curve_bb,
    betainc_slope_a,
    betainc_slope_b,
    exp_parts,
    exp_terms,
    gammainc_curve,
    gammainc_slope,
    quotient,
    spread,
    t_curve,
    t_slope,
    unbroadcast,
)


def few(low: float, high: float, *more: tuple[float, float]) -> Any:
    """A number and a vector of each argument."""
    bounds = ((low, high), *more)
    return args(
        lambda rng: tuple(rng.uniform(a, b) for a, b in bounds),
        lambda rng: tuple(rng.uniform(a, b, size=3) for a, b in bounds),
    )


boxed = kinds.elementwise(lambda bound: kinds.zero_d(kinds.smooth(bound)))  # of a number an array without axes
real = few(-1.5, 1.5)
positive = few(0.3, 3.0)
unit = few(0.1, 0.9)

# ---- the gamma function and its relatives ----------------------------------------------------------------------------
differential(
    special.gamma,
    lambda y, z, dz: y * special.digamma(z) * dz,
    kind=kinds.smooth,
    sample=positive,
    singular_at={"z": (0,)},
)
differential(
    special.gammaln,
    lambda y, x, dx: special.digamma(x) * dx,
    kind=kinds.smooth,
    sample=positive,
    singular_at={"x": (0,)},
)
differential(
    special.loggamma,
    lambda y, z, dz: special.digamma(z) * dz,
    kind=kinds.smooth,
    sample=positive,
    singular_at={"z": (0,)},
)
differential(
    special.digamma,
    lambda y, z, dz: special.polygamma(1, z) * dz,
    kind=kinds.smooth,
    sample=positive,
    singular_at={"z": (0,)},
)
differential(
    special.spence,
    lambda y, z, dz: (np.log(z) / np.where(z == 1, 1, 1 - z) - np.equal(z, 1)) * dz,
    kind=kinds.smooth,
    sample=positive,
)
differential(
    special.polygamma,
    lambda y, n, x, dx: special.polygamma(n + 1, x) * dx,
    kind=boxed,
    sample=args(lambda rng: (1, 1.4), lambda rng: (2, rng.uniform(0.5, 2.0, size=3))),
    singular_at={"x": (0,)},
)
differential(
    special.beta,
    lambda y, a, b, da, db: (
        y * (special.digamma(a) - special.digamma(a + b)) * da + y * (special.digamma(b) - special.digamma(a + b)) * db
    ),
    kind=kinds.smooth,
    sample=few(0.5, 2.0, (0.5, 2.0)),
    singular_at={"a": (0,), "b": (0,)},
)
differential(
    special.betaln,
    lambda y, a, b, da, db: (
        (special.digamma(a) - special.digamma(a + b)) * da + (special.digamma(b) - special.digamma(a + b)) * db
    ),
    kind=kinds.smooth,
    sample=few(0.5, 2.0, (0.5, 2.0)),
    singular_at={"a": (0,), "b": (0,)},
)
differential(
    special.gammainc,
    lambda y, a, x, da, dx: gammainc_slope(a, x) * da + np.exp(special.xlogy(a - 1, x) - x - special.gammaln(a)) * dx,
    kind=kinds.smooth,
    sample=few(0.5, 2.0, (0.5, 2.0)),
    singular_at={"x": (0,)},
)
differential(
    special.gammaincc,
    lambda y, a, x, da, dx: -gammainc_slope(a, x) * da - np.exp(special.xlogy(a - 1, x) - x - special.gammaln(a)) * dx,
    kind=kinds.smooth,
    sample=few(0.5, 2.0, (0.5, 2.0)),
    singular_at={"x": (0,)},
)
differential(
    special.betainc,
    lambda y, a, b, x, da, db, dx: (
        betainc_slope_a(a, b, x) * da
        + betainc_slope_b(a, b, x) * db
        + np.exp(special.xlogy(a - 1, x) + special.xlog1py(b - 1, -x) - special.betaln(a, b)) * dx
    ),
    kind=kinds.smooth,
    sample=few(0.5, 2.0, (0.5, 2.0), (0.1, 0.9)),
    singular_at={"x": (0, 1)},
)

# ---- derivatives of these in their parameters, in the variable -------------------------------------------------------
for curve in (gammainc_curve, betainc_curve_aa, betainc_curve_ab, betainc_curve_bb, t_curve):
    constant(curve, kind=refusals.third_derivative)
differential(
    gammainc_slope,
    lambda y, a, x, da, dx: (
        gammainc_curve(a, x) * da
        + np.exp(special.xlogy(a - 1, x) - x - special.gammaln(a)) * (np.log(x) - special.digamma(a)) * dx
    ),
    kind=kinds.smooth,
    sample=few(0.5, 2.0, (0.5, 2.0)),
    singular_at={"x": (0,)},
)
differential(
    betainc_slope_a,
    lambda y, a, b, x, da, db, dx: (
        betainc_curve_aa(a, b, x) * da
        + betainc_curve_ab(a, b, x) * db
        + np.exp(special.xlogy(a - 1, x) + special.xlog1py(b - 1, -x) - special.betaln(a, b))
        * (np.log(x) - special.digamma(a) + special.digamma(a + b))
        * dx
    ),
    kind=kinds.smooth,
    sample=few(0.5, 2.0, (0.5, 2.0), (0.1, 0.9)),
    singular_at={"x": (0, 1)},
)
differential(
    betainc_slope_b,
    lambda y, a, b, x, da, db, dx: (
        betainc_curve_ab(a, b, x) * da
        + betainc_curve_bb(a, b, x) * db
        + np.exp(special.xlogy(a - 1, x) + special.xlog1py(b - 1, -x) - special.betaln(a, b))
        * (np.log1p(-x) - special.digamma(b) + special.digamma(a + b))
        * dx
    ),
    kind=kinds.smooth,
    sample=few(0.5, 2.0, (0.5, 2.0), (0.1, 0.9)),
    singular_at={"x": (0, 1)},
)
differential(
    t_slope,
    lambda y, x, df, dx, ddf: (
        t_curve(x, df) * ddf
        + np.exp(special.gammaln(df / 2 + 0.5) - special.gammaln(df / 2) - (df + 1) / 2 * np.log1p(x**2 / df))
        / np.sqrt(4 * np.pi * df)
        * (special.digamma(df / 2 + 0.5) - special.digamma(df / 2) - np.log1p(x**2 / df) + (x**2 - 1) / (df + x**2))
        * dx
    ),
    kind=kinds.smooth,
    sample=few(0.3, 2.0, (0.5, 3.0)),
)

# ---- the error function and the normal distribution ------------------------------------------------------------------
differential(special.erf, lambda y, x, dx: 2 / np.sqrt(np.pi) * np.exp(-(x**2)) * dx, kind=kinds.smooth, sample=real)
differential(special.erfc, lambda y, x, dx: -2 / np.sqrt(np.pi) * np.exp(-(x**2)) * dx, kind=kinds.smooth, sample=real)
differential(
    special.erfinv,
    lambda x, y, dy: np.sqrt(np.pi) / 2 * np.exp(x**2) * dy,
    kind=kinds.smooth,
    sample=unit,
    singular_at={"y": (-1, 1)},
)
differential(
    special.ndtr, lambda y, x, dx: np.exp(-(x**2) / 2) / np.sqrt(2 * np.pi) * dx, kind=kinds.smooth, sample=real
)
differential(
    special.log_ndtr,
    lambda y, x, dx: np.exp(-(x**2) / 2 - y) / np.sqrt(2 * np.pi) * dx,
    kind=kinds.smooth,
    sample=real,
)
differential(
    special.ndtri,
    lambda x, y, dy: np.sqrt(2 * np.pi) * np.exp(x**2 / 2) * dy,
    kind=kinds.smooth,
    sample=unit,
    singular_at={"y": (0, 1)},
)

# ---- logistic functions, entropies -----------------------------------------------------------------------------------
differential(special.expit, lambda y, x, dx: y * (1 - y) * dx, kind=kinds.smooth, sample=real)
differential(
    special.logit,
    lambda y, x, dx: dx / (x * (1 - x)),
    kind=kinds.smooth,
    sample=unit,
    singular_at={"x": (0, 1)},
)
differential(special.log_expit, lambda y, x, dx: special.expit(-x) * dx, kind=kinds.smooth, sample=real)
differential(
    special.xlogy,
    lambda z, x, y, dx, dy: np.log(y) * dx + quotient(x, y) * dy,
    kind=kinds.smooth,
    sample=few(0.5, 2.0, (0.5, 2.0)),
    singular_at={"y": (0,)},
)
differential(
    special.xlog1py,
    lambda z, x, y, dx, dy: np.log1p(y) * dx + quotient(x, 1 + y) * dy,
    kind=kinds.smooth,
    sample=few(0.5, 2.0, (0.5, 2.0)),
    singular_at={"y": (-1,)},
)
differential(
    special.entr,
    lambda y, x, dx: -(np.log(x) + 1) * dx,
    kind=kinds.smooth,
    sample=positive,
    singular_at={"x": (0,)},
)
differential(
    special.rel_entr,
    lambda z, x, y, dx, dy: (np.log(quotient(x, y)) + 1) * dx - quotient(x, y) * dy,
    kind=kinds.smooth,
    sample=few(0.5, 2.0, (0.5, 2.0)),
    singular_at={"x": (0,), "y": (0,)},
)
differential(
    special.kl_div,
    lambda z, x, y, dx, dy: np.log(quotient(x, y)) * dx + (1 - quotient(x, y)) * dy,
    kind=kinds.smooth,
    sample=few(0.5, 2.0, (0.5, 2.0)),
    singular_at={"x": (0,), "y": (0,)},
)

# ---- over axes -------------------------------------------------------------------------------------------------------
_over = grid(((4,), (2, 3)), {}, {"axis": -1})
_plain = refusals.given_as(refusals.real_only(kinds.reduction("f"), "logsumexp"), "logsumexp", return_sign=(False,))
differential(
    special.logsumexp,
    lambda y, a, axis=None, b=None, keepdims=False, return_sign=False, *, da: np.sum(
        exp_parts(a, axis=axis) * da, axis=axis, keepdims=keepdims
    ),
    kind=_plain,
    sample=grid(((4,), (2, 3)), {}, {"axis": 0, "b": None, "keepdims": True}),
)
adjoint(
    special.logsumexp,
    lambda y_bar, a, axis=None, b=None, keepdims=False, return_sign=False: (
        exp_parts(a, axis=axis) * spread(y_bar, a, axis, keepdims)
    ),
)
_weighted = has_value(2, "b")
differential(
    special.logsumexp,
    lambda y, a, axis=None, b=None, keepdims=False, return_sign=False, *, da, db: np.sum(
        exp_terms(y, a, b, axis, keepdims) * (np.multiply(b, da) + db), axis=axis, keepdims=keepdims
    ),
    kind=_plain,
    when=_weighted,
    sample=args(
        lambda rng: ((rng.normal(size=4),), {"b": rng.uniform(0.5, 2.0, size=4)}),
        lambda rng: ((rng.normal(size=(2, 3)), 1), {"b": rng.uniform(0.5, 2.0, size=3), "keepdims": True}),
        lambda rng: (rng.normal(size=(2, 3)), 0, rng.uniform(0.5, 2.0, size=(2, 3))),
        lambda rng: ((rng.normal(size=4),), {"b": 1.5}),
        lambda rng: ((rng.normal(size=3),), {"b": rng.uniform(0.5, 2.0, size=(2, 3))}),
    ),
)
adjoint(
    special.logsumexp,
    lambda y_bar, a, axis=None, b=None, keepdims=False, return_sign=False, *, y: (
        unbroadcast(b * exp_terms(y, a, b, axis, keepdims) * spread(y_bar, np.add(a, b), axis, keepdims), a),
        None,
        unbroadcast(exp_terms(y, a, b, axis, keepdims) * spread(y_bar, np.add(a, b), axis, keepdims), b),
        None,
        None,
    ),
    when=_weighted,
)
differential(
    special.softmax,
    lambda y, x, axis=None, *, dx: y * (dx - np.sum(y * dx, axis=axis, keepdims=True)),
    kind=refusals.real_only(like_first_float, "softmax"),
    sample=_over,
)
adjoint(
    special.softmax,
    lambda y_bar, x, axis=None, *, y: y * (y_bar - np.sum(y * y_bar, axis=axis, keepdims=True)),
)
differential(
    special.log_softmax,
    lambda y, x, axis=None, *, dx: dx - np.sum(np.exp(y) * dx, axis=axis, keepdims=True),
    kind=refusals.real_only(like_first_float, "log_softmax"),
    sample=_over,
)
adjoint(
    special.log_softmax,
    lambda y_bar, x, axis=None, *, y: y_bar - np.exp(y) * np.sum(y_bar, axis=axis, keepdims=True),
)
