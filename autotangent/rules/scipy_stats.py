"""Densities and distribution functions of SciPy. Loaded when scipy.stats is.

Distribution functions have no derivative in the parameters of shape, where it has no closed form.
"""

from typing import Any

import numpy as np
from scipy import special, stats

from autotangent import axes as ax
from autotangent.kinds import UNKNOWN, ArrayKind, Kind, ScalarKind
from autotangent.rules import result_kinds as kinds
from autotangent.rules.refusals import refuse_active
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.result_kinds import Bound, array_of, first
from autotangent.rules.samples import Sampler, args, positive_definite
from autotangent.rules.when import positional
from autotangent.runtime import covariance_slope, normal_slope, product, unbroadcast, where_finite

x_loc_scale = args(
    lambda rng: (rng.normal(), 0.3, 1.2),
    lambda rng: ((rng.normal(size=3),), {"loc": rng.normal(size=3), "scale": 0.8}),
)


counts = args(lambda rng: (2, 5, rng.uniform(0.2, 0.8)), lambda rng: (np.arange(3), 4, rng.uniform(0.2, 0.8, size=3)))


def shaped(low: float, high: float, *shapes: float) -> Sampler:
    """A point between, parameters of shape; with a place and a scale."""
    return args(
        lambda rng: (rng.uniform(low, high), *shapes),
        lambda rng: (rng.uniform(low + 0.1, high, size=3), *(s + rng.uniform(size=3) for s in shapes), 0.05, 1.2),
    )


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
differential(
    stats.norm.ppf,
    lambda x, q, loc=0, scale=1, *, dq, dloc, dscale: (
        dq / stats.norm.pdf(x, loc, scale) + dloc + (x - loc) / scale * dscale
    ),
    kind=kinds.smooth,
    sample=args(lambda rng: (rng.uniform(0.1, 0.9), 0.3, 1.2), lambda rng: (rng.uniform(0.1, 0.9, size=3),)),
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
        product(y, (a - 1) / (x - loc) - 1 / scale) * (dx - dloc)
        + product(y, special.xlogy(1, (x - loc) / scale) - special.digamma(a)) * da
        + product(y, (x - loc - a * scale) / scale**2) * dscale
    ),
    kind=kinds.smooth,
    sample=shaped(0.3, 2.0, 1.5),
)
differential(
    stats.beta.pdf,
    lambda y, x, a, b, loc=0, scale=1, *, dx, da, db, dloc, dscale: (
        product(y, (a - 1) / (x - loc) - (b - 1) / (loc + scale - x)) * (dx - dloc)
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
        where_finite((a - 1) / (x - loc) - 1 / scale, y) * (dx - dloc)
        + where_finite(special.xlogy(1, (x - loc) / scale) - special.digamma(a), y) * da
        + where_finite((x - loc - a * scale) / scale**2, y) * dscale
    ),
    kind=kinds.smooth,
    sample=shaped(0.3, 2.0, 1.5),
)
differential(
    stats.chi2.logpdf,
    lambda y, x, df, loc=0, scale=1, *, dx, ddf, dloc, dscale: (
        where_finite((df / 2 - 1) / (x - loc) - 1 / (2 * scale), y) * (dx - dloc)
        + where_finite(special.xlogy(0.5, (x - loc) / (2 * scale)) - special.digamma(df / 2) / 2, y) * ddf
        + where_finite((x - loc - df * scale) / (2 * scale**2), y) * dscale
    ),
    kind=kinds.smooth,
    sample=shaped(0.3, 2.0, 3.3),
)
differential(
    stats.beta.logpdf,
    lambda y, x, a, b, loc=0, scale=1, *, dx, da, db, dloc, dscale: (
        where_finite((a - 1) / (x - loc) - (b - 1) / (loc + scale - x), y) * (dx - dloc)
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
    lambda y, k, mu, loc=0, *, dmu: where_finite((k - loc) / mu - 1, y) * dmu,
    kind=kinds.smooth,
    sample=args(lambda rng: (2, rng.uniform(0.5, 3.0)), lambda rng: (np.arange(3), rng.uniform(0.5, 3.0, size=3), -1)),
)
differential(
    stats.poisson.pmf,
    lambda y, k, mu, loc=0, *, dmu: y * ((k - loc) / mu - 1) * dmu,
    kind=kinds.smooth,
    sample=args(lambda rng: (2, rng.uniform(0.5, 3.0)), lambda rng: (np.arange(3), rng.uniform(0.5, 3.0, size=3))),
)
differential(
    stats.binom.logpmf,
    lambda y, k, n, p, loc=0, *, dp: where_finite((k - loc - n * p) / (p * (1 - p)), y) * dp,
    kind=kinds.smooth,
    sample=args(
        lambda rng: (2, 5, rng.uniform(0.2, 0.8)), lambda rng: (np.arange(3), 4, rng.uniform(0.2, 0.8, size=3))
    ),
)
differential(
    stats.binom.pmf,
    lambda y, k, n, p, loc=0, *, dp: y * (k - loc - n * p) / (p * (1 - p)) * dp,
    kind=kinds.smooth,
    sample=args(
        lambda rng: (2, 5, rng.uniform(0.2, 0.8)), lambda rng: (np.arange(3), 4, rng.uniform(0.2, 0.8, size=3))
    ),
)


# ---- distribution functions ------------------------------------------------------------------------------------------
def distribution_rules(distribution: Any, sample: Sampler) -> None:
    """The rules of cdf, sf, logcdf and logsf of a distribution without parameters of shape."""
    differential(
        distribution.cdf,
        lambda y, x, loc=0, scale=1, *, dx, dloc, dscale: (
            distribution.pdf(x, loc, scale) * (dx - dloc) - distribution.pdf(x, loc, scale) * (x - loc) / scale * dscale
        ),
        kind=kinds.smooth,
        sample=sample,
    )
    differential(
        distribution.logcdf,
        lambda y, x, loc=0, scale=1, *, dx, dloc, dscale: (
            np.exp(distribution.logpdf(x, loc, scale) - y) * (dx - dloc)
            - np.exp(distribution.logpdf(x, loc, scale) - y) * (x - loc) / scale * dscale
        ),
        kind=kinds.smooth,
        sample=sample,
    )
    differential(
        distribution.sf,
        lambda y, x, loc=0, scale=1, *, dx, dloc, dscale: (
            distribution.pdf(x, loc, scale) * (dloc - dx) + distribution.pdf(x, loc, scale) * (x - loc) / scale * dscale
        ),
        kind=kinds.smooth,
        sample=sample,
    )


distribution_rules(stats.norm, x_loc_scale)
distribution_rules(stats.expon, shaped(0.3, 2.0))
differential(
    stats.t.cdf,
    lambda y, x, df, loc=0, scale=1, *, dx, dloc, dscale: (
        stats.t.pdf(x, df, loc, scale) * (dx - dloc) - stats.t.pdf(x, df, loc, scale) * (x - loc) / scale * dscale
    ),
    kind=kinds.smooth,
    sample=shaped(0.3, 2.0, 2.5),
)
differential(
    stats.gamma.cdf,
    lambda y, x, a, loc=0, scale=1, *, dx, dloc, dscale: (
        stats.gamma.pdf(x, a, loc, scale) * (dx - dloc) - stats.gamma.pdf(x, a, loc, scale) * (x - loc) / scale * dscale
    ),
    kind=kinds.smooth,
    sample=shaped(0.3, 2.0, 1.5),
)
differential(
    stats.beta.cdf,
    lambda y, x, a, b, loc=0, scale=1, *, dx, dloc, dscale: (
        stats.beta.pdf(x, a, b, loc, scale) * (dx - dloc)
        - stats.beta.pdf(x, a, b, loc, scale) * (x - loc) / scale * dscale
    ),
    kind=kinds.smooth,
    sample=shaped(0.2, 0.8, 1.5, 2.5),
)


# ---- several variables -----------------------------------------------------------------------------------------------
def of_vectors(bound: Bound) -> Kind:
    """multivariate_normal.logpdf of a mean and a covariance matrix that are given: a number for each point."""
    mean, cov = (array_of(bound[p].kind)[1] if p in bound else None for p in ("mean", "cov"))
    axes = array_of(first(bound).kind)[1]
    if mean is None or cov is None or axes is None or (len(mean), len(cov)) != (1, 2) or not axes:
        what = "multivariate_normal without a vector for the mean and a matrix for the covariance"
        refuse_active(bound, what, "Give both, as arrays whose ranks are known.")
        return UNKNOWN
    if not all(map(ax.not_one, axes[:-1])):  # which are squeezed away
        return ArrayKind("f", None)
    return ArrayKind("f", axes[:-1]) if axes[:-1] else ScalarKind("f")


differential(
    stats.multivariate_normal.logpdf,
    lambda y, x, mean=None, cov=1, *, dx, dmean, dcov: (
        np.sum(normal_slope(x, mean, cov) * (dmean - dx), axis=-1)
        + np.sum(covariance_slope(x, mean, cov) * dcov, axis=(-2, -1))
    ),
    kind=of_vectors,
    sample=args(
        lambda rng: (rng.normal(size=3), rng.normal(size=3), positive_definite(rng, (3, 3))),
        lambda rng: ((rng.normal(size=(4, 2)),), {"mean": rng.normal(size=2), "cov": positive_definite(rng, (2, 2))}),
    ),
)
adjoint(
    stats.multivariate_normal.logpdf,
    lambda y_bar, x, mean=None, cov=1: (
        -normal_slope(x, mean, cov) * np.expand_dims(y_bar, -1),
        unbroadcast(normal_slope(x, mean, cov) * np.expand_dims(y_bar, -1), mean),
        unbroadcast(covariance_slope(x, mean, cov) * np.expand_dims(y_bar, (-2, -1)), cov),
    ),
)
