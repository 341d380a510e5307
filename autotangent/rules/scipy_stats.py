"""Densities of SciPy, and distribution functions of counts. Loaded when scipy.stats is."""

from collections.abc import Mapping, Sequence

import numpy as np
from scipy import special, stats

from autotangent import axes as ax
from autotangent.kinds import UNKNOWN, ArrayKind, Kind, ScalarKind, Value
from autotangent.rules import result_kinds as kinds
from autotangent.rules.refusals import given_as, refuse_active
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.result_kinds import Bound, array_of, first
from autotangent.rules.samples import args, positive_definite
from autotangent.rules.scipy_distributions import shaped, x_loc_scale
from autotangent.rules.when import argument, positional
from autotangent.runtime import covariance_slope, normal_slope, product, quotient, unbroadcast, where_finite

rates = args(lambda rng: (2, rng.uniform(0.5, 3.0)), lambda rng: (np.arange(3), rng.uniform(0.5, 3.0, size=3), -1))
shares = args(lambda rng: (2, 5, rng.uniform(0.2, 0.8)), lambda rng: (np.arange(3), 4, rng.uniform(0.2, 0.8, size=3)))

# ---- the normal distribution -----------------------------------------------------------------------------------------
differential(
    stats.norm.logpdf,
    lambda y, x, loc=0, scale=1, *, dx, dloc, dscale: (
        (x - loc) / scale**2 * (dloc - dx) + (((x - loc) / scale) ** 2 - 1) / scale * dscale
    ),
    kind=kinds.smooth,
    sample=x_loc_scale,
)
differential(
    stats.norm.logpdf,
    lambda y, x, dx: -x * dx,
    kind=kinds.smooth,
    when=positional(1),
    sample=args(lambda rng: (rng.normal(size=3),)),
)
differential(
    stats.norm.pdf,
    lambda y, x, loc=0, scale=1, *, dx, dloc, dscale: (
        y * (x - loc) / scale**2 * (dloc - dx) + y * (((x - loc) / scale) ** 2 - 1) / scale * dscale
    ),
    kind=kinds.smooth,
    sample=x_loc_scale,
)
# ---- densities -------------------------------------------------------------------------------------------------------
differential(
    stats.expon.pdf,
    lambda y, x, loc=0, scale=1, *, dx, dloc, dscale: (
        y / scale * (dloc - dx) + y * (x - loc - scale) / scale**2 * dscale
    ),
    kind=kinds.smooth,
    sample=shaped(0.3, 2.0),
)
differential(
    stats.t.pdf,
    lambda y, x, df, loc=0, scale=1, *, dx, ddf, dloc, dscale: (
        y * (df + 1) * (x - loc) / (df * scale**2 + (x - loc) ** 2) * (dloc - dx)
        + y
        * (
            special.digamma((df + 1) / 2)
            - special.digamma(df / 2)
            - np.log1p((x - loc) ** 2 / (df * scale**2))
            + ((x - loc) ** 2 - scale**2) / (df * scale**2 + (x - loc) ** 2)
        )
        / 2
        * ddf
        + y * df * ((x - loc) ** 2 - scale**2) / (df * scale**2 + (x - loc) ** 2) / scale * dscale
    ),
    kind=kinds.smooth,
    sample=shaped(0.3, 2.0, 2.5),
)
differential(
    stats.gamma.pdf,
    lambda y, x, a, loc=0, scale=1, *, dx, da, dloc, dscale: (
        product(y, quotient(a - 1, x - loc) - 1 / scale) * (dx - dloc)
        + product(y, special.xlogy(1, (x - loc) / scale) - special.digamma(a)) * da
        + product(y, (x - loc - a * scale) / scale**2) * dscale
    ),
    kind=kinds.smooth,
    sample=shaped(0.3, 2.0, 1.5),
)
differential(
    stats.chi2.pdf,
    lambda y, x, df, loc=0, scale=1, *, dx, ddf, dloc, dscale: (
        product(y, quotient(df / 2 - 1, x - loc) - 1 / (2 * scale)) * (dx - dloc)
        + product(y, special.xlogy(0.5, (x - loc) / (2 * scale)) - special.digamma(df / 2) / 2) * ddf
        + product(y, (x - loc - df * scale) / (2 * scale**2)) * dscale
    ),
    kind=kinds.smooth,
    sample=shaped(0.3, 2.0, 3.3),
)
differential(
    stats.beta.pdf,
    lambda y, x, a, b, loc=0, scale=1, *, dx, da, db, dloc, dscale: (
        product(y, quotient(a - 1, x - loc) - quotient(b - 1, loc + scale - x)) * (dx - dloc)
        + product(y, special.xlogy(1, (x - loc) / scale) - special.digamma(a) + special.digamma(a + b)) * da
        + product(y, special.xlogy(1, (loc + scale - x) / scale) - special.digamma(b) + special.digamma(a + b)) * db
        + product(y, ((b - 1) * (x - loc) / (loc + scale - x) - a) / scale) * dscale
    ),
    kind=kinds.smooth,
    sample=shaped(0.2, 0.8, 1.5, 2.5),
)

# ---- logarithms of densities and weights -----------------------------------------------------------------------------
differential(
    stats.expon.logpdf,
    lambda y, x, loc=0, scale=1, *, dx, dloc, dscale: (
        where_finite(1 / scale, y) * (dloc - dx) + where_finite((x - loc - scale) / scale**2, y) * dscale
    ),
    kind=kinds.smooth,
    sample=shaped(0.3, 2.0),
)
differential(
    stats.t.logpdf,
    lambda y, x, df, loc=0, scale=1, *, dx, ddf, dloc, dscale: (
        (df + 1) * (x - loc) / (df * scale**2 + (x - loc) ** 2) * (dloc - dx)
        + (
            special.digamma((df + 1) / 2)
            - special.digamma(df / 2)
            - np.log1p((x - loc) ** 2 / (df * scale**2))
            + ((x - loc) ** 2 - scale**2) / (df * scale**2 + (x - loc) ** 2)
        )
        / 2
        * ddf
        + df * ((x - loc) ** 2 - scale**2) / (df * scale**2 + (x - loc) ** 2) / scale * dscale
    ),
    kind=kinds.smooth,
    sample=shaped(0.3, 2.0, 2.5),
)
differential(
    stats.gamma.logpdf,
    lambda y, x, a, loc=0, scale=1, *, dx, da, dloc, dscale: (
        where_finite(quotient(a - 1, x - loc) - 1 / scale, y) * (dx - dloc)
        + where_finite(special.xlogy(1, (x - loc) / scale) - special.digamma(a), y) * da
        + where_finite((x - loc - a * scale) / scale**2, y) * dscale
    ),
    kind=kinds.smooth,
    sample=shaped(0.3, 2.0, 1.5),
)
differential(
    stats.chi2.logpdf,
    lambda y, x, df, loc=0, scale=1, *, dx, ddf, dloc, dscale: (
        where_finite(quotient(df / 2 - 1, x - loc) - 1 / (2 * scale), y) * (dx - dloc)
        + where_finite(special.xlogy(0.5, (x - loc) / (2 * scale)) - special.digamma(df / 2) / 2, y) * ddf
        + where_finite((x - loc - df * scale) / (2 * scale**2), y) * dscale
    ),
    kind=kinds.smooth,
    sample=shaped(0.3, 2.0, 3.3),
)
differential(
    stats.beta.logpdf,
    lambda y, x, a, b, loc=0, scale=1, *, dx, da, db, dloc, dscale: (
        where_finite(quotient(a - 1, x - loc) - quotient(b - 1, loc + scale - x), y) * (dx - dloc)
        + where_finite(special.xlogy(1, (x - loc) / scale) - special.digamma(a) + special.digamma(a + b), y) * da
        + where_finite(special.xlogy(1, (loc + scale - x) / scale) - special.digamma(b) + special.digamma(a + b), y)
        * db
        + where_finite(((b - 1) * (x - loc) / (loc + scale - x) - a) / scale, y) * dscale
    ),
    kind=kinds.smooth,
    sample=shaped(0.2, 0.8, 1.5, 2.5),
)
differential(
    stats.poisson.logpmf,
    lambda y, k, mu, loc=0, *, dmu: where_finite(quotient(k - loc, mu) - 1, y) * dmu,
    kind=kinds.smooth,
    sample=rates,
)
differential(
    stats.poisson.pmf,
    lambda y, k, mu, loc=0, *, dmu: (stats.poisson.pmf(k - 1, mu, loc) - y) * dmu,
    kind=kinds.smooth,
    sample=rates,
)
differential(
    stats.binom.logpmf,
    lambda y, k, n, p, loc=0, *, dp: where_finite(quotient(k - loc, p) - quotient(n - k + loc, 1 - p), y) * dp,
    kind=kinds.smooth,
    sample=shares,
)
differential(
    stats.binom.pmf,
    lambda y, k, n, p, loc=0, *, dp: (
        product(n, stats.binom.pmf(k - 1, n - 1, p, loc) - stats.binom.pmf(k, n - 1, p, loc)) * dp
    ),
    kind=kinds.smooth,
    sample=shares,
)


# ---- distribution functions of counts --------------------------------------------------------------------------------
differential(
    stats.poisson.cdf,
    lambda y, k, mu, loc=0, *, dmu: -stats.poisson.pmf(np.floor(k - loc), mu) * dmu,
    kind=kinds.smooth,
    sample=rates,
)
differential(
    stats.poisson.sf,
    lambda y, k, mu, loc=0, *, dmu: stats.poisson.pmf(np.floor(k - loc), mu) * dmu,
    kind=kinds.smooth,
    sample=rates,
)
differential(
    stats.poisson.logcdf,
    lambda y, k, mu, loc=0, *, dmu: -where_finite(np.exp(stats.poisson.logpmf(np.floor(k - loc), mu) - y), y) * dmu,
    kind=kinds.smooth,
    sample=rates,
)
differential(
    stats.poisson.logsf,
    lambda y, k, mu, loc=0, *, dmu: where_finite(np.exp(stats.poisson.logpmf(np.floor(k - loc), mu) - y), y) * dmu,
    kind=kinds.smooth,
    sample=rates,
)
differential(
    stats.binom.cdf,
    lambda y, k, n, p, loc=0, *, dp: -product(n, stats.binom.pmf(np.floor(k - loc), n - 1, p)) * dp,
    kind=kinds.smooth,
    sample=shares,
)
differential(
    stats.binom.sf,
    lambda y, k, n, p, loc=0, *, dp: product(n, stats.binom.pmf(np.floor(k - loc), n - 1, p)) * dp,
    kind=kinds.smooth,
    sample=shares,
)
differential(
    stats.binom.logcdf,
    lambda y, k, n, p, loc=0, *, dp: (
        -product(n, where_finite(np.exp(stats.binom.logpmf(np.floor(k - loc), n - 1, p) - y), y)) * dp
    ),
    kind=kinds.smooth,
    sample=shares,
)
differential(
    stats.binom.logsf,
    lambda y, k, n, p, loc=0, *, dp: (
        product(n, where_finite(np.exp(stats.binom.logpmf(np.floor(k - loc), n - 1, p) - y), y)) * dp
    ),
    kind=kinds.smooth,
    sample=shares,
)


# ---- several variables -----------------------------------------------------------------------------------------------
def of_vectors(bound: Bound) -> Kind:
    """multivariate_normal of a mean and a covariance matrix that are given: a number for each point."""
    mean, cov = (array_of(bound[p].kind)[1] if p in bound else None for p in ("mean", "cov"))
    axes = array_of(first(bound).kind)[1]
    if mean is None or cov is None or axes is None or (len(mean), len(cov)) != (1, 2) or not axes:
        what = "multivariate_normal without a vector for the mean and a matrix for the covariance"
        refuse_active(bound, what, "Give both, as arrays whose ranks are known.")
        return UNKNOWN
    kept = tuple(a for a in axes[:-1] if a != 1)
    if not all(map(ax.not_one, kept)):
        return ArrayKind("f", None)
    return ArrayKind("f", kept) if kept else ScalarKind("f")


def squeezed(arguments: Sequence[Value], keywords: Mapping[str, Value]) -> bool:
    """Axes of the points that may have one element, which the result has not."""
    x = argument(arguments, keywords, 0, "x")
    axes = array_of(x.kind)[1] if x is not None else None
    return axes is not None and not all(map(ax.not_one, axes[:-1]))


_of_vectors = given_as(of_vectors, "multivariate_normal", allow_singular=(False,))
_points = args(
    lambda rng: (rng.normal(size=3), rng.normal(size=3), positive_definite(rng, (3, 3))),
    lambda rng: ((rng.normal(size=(4, 2)),), {"mean": rng.normal(size=2), "cov": positive_definite(rng, (2, 2))}),
)
_one_point = args(lambda rng: (rng.normal(size=(1, 4, 2)), rng.normal(size=2), positive_definite(rng, (2, 2))))
normals = stats.multivariate_normal
differential(
    normals.logpdf,
    lambda y, x, mean=None, cov=1, allow_singular=False, *, dx, dmean, dcov: (
        np.sum(normal_slope(x, mean, cov) * (dmean - dx), axis=-1)
        + np.sum(covariance_slope(x, mean, cov) * dcov, axis=(-2, -1))
    ),
    kind=_of_vectors,
    sample=_points,
)
adjoint(
    normals.logpdf,
    lambda y_bar, x, mean=None, cov=1, allow_singular=False: (
        -normal_slope(x, mean, cov) * np.expand_dims(y_bar, -1),
        unbroadcast(normal_slope(x, mean, cov) * np.expand_dims(y_bar, -1), mean),
        unbroadcast(covariance_slope(x, mean, cov) * np.expand_dims(y_bar, (-2, -1)), cov),
    ),
)
differential(
    normals.logpdf,
    lambda y, x, mean=None, cov=1, allow_singular=False, *, dx, dmean, dcov: np.reshape(
        np.sum(normal_slope(x, mean, cov) * (dmean - dx), axis=-1)
        + np.sum(covariance_slope(x, mean, cov) * dcov, axis=(-2, -1)),
        np.shape(y),
    ),
    kind=_of_vectors,
    when=squeezed,
    sample=_one_point,
)
adjoint(
    normals.logpdf,
    lambda y_bar, x, mean=None, cov=1, allow_singular=False: (
        -normal_slope(x, mean, cov) * np.reshape(y_bar, (*np.shape(x)[:-1], 1)),
        unbroadcast(normal_slope(x, mean, cov) * np.reshape(y_bar, (*np.shape(x)[:-1], 1)), mean),
        unbroadcast(covariance_slope(x, mean, cov) * np.reshape(y_bar, (*np.shape(x)[:-1], 1, 1)), cov),
    ),
    when=squeezed,
)
