"""Distribution functions of SciPy. Loaded when scipy.stats is."""

from typing import Any

import numpy as np
from scipy import stats

from autotangent.rules import result_kinds as kinds
from autotangent.rules.registry import differential
from autotangent.rules.samples import Sampler, args
from autotangent.runtime import (
    betainc_slope_a,
    betainc_slope_b,
    gammainc_slope,
    quotient,
    t_slope,
    where_finite,
)
from autotangent.syntax.lambdas import written

USED = (betainc_slope_a, betainc_slope_b, gammainc_slope, quotient, t_slope, where_finite)
SCOPE = {"__name__": __name__, "np": np, **{f.__name__: f for f in USED}}  # what the names in the texts below mean

x_loc_scale = args(
    lambda rng: (rng.normal(), 0.3, 1.2),
    lambda rng: ((rng.normal(size=3),), {"loc": rng.normal(size=3), "scale": 0.8}),
)


def shaped(low: float, high: float, *shapes: float) -> Sampler:
    """A point between, parameters of shape; with a place and a scale."""
    return args(
        lambda rng: (rng.uniform(low, high), *shapes),
        lambda rng: (rng.uniform(low + 0.1, high, size=3), *(s + rng.uniform(size=3) for s in shapes), 0.05, 1.2),
    )


def functions(distribution: Any, sample: Sampler, quantiles: Sampler, **slopes: str) -> None:
    """The rules of the distribution functions; slopes: names of the parameters of shape, and of F(x; loc, scale) the
    derivative in each."""
    names, differentials = ("".join(f"{mark}{p}, " for p in slopes) for mark in ("", "d"))
    at = f"(x, {names}loc, scale)"
    upwards, downwards = "(dx - dloc - (x - loc) / scale * dscale)", "(dloc - dx + (x - loc) / scale * dscale)"

    relative = f"where_finite(np.exp(distribution.logpdf{at} - y), y)"

    def state(function: Any, variables: str, formula: str, by_shape: str, sample: Sampler, **facts: Any) -> None:
        head = f"lambda {variables}, {names}loc=0, scale=1, *, d{variables[-1]}, {differentials}dloc, dscale"
        terms = "".join(by_shape.format(slope=slope) + f" * d{p}" for p, slope in slopes.items())
        made = written(f"{head}: {formula}{terms}", SCOPE, distribution=distribution)
        differential(function, made, kind=kinds.smooth, sample=sample, **facts)

    state(distribution.cdf, "y, x", f"distribution.pdf{at} * {upwards}", " + {slope}", sample)
    state(distribution.sf, "y, x", f"distribution.pdf{at} * {downwards}", " - {slope}", sample)
    state(distribution.logcdf, "y, x", f"{relative} * {upwards}", " + where_finite({slope} * np.exp(-y), y)", sample)
    state(distribution.logsf, "y, x", f"{relative} * {downwards}", " - where_finite({slope} * np.exp(-y), y)", sample)
    of_q = f"dq / distribution.pdf{at} + dloc + (x - loc) / scale * dscale"
    by_shape = f" - quotient({{slope}}, distribution.pdf{at})"
    state(distribution.ppf, "x, q", of_q, by_shape, quantiles, singular_at={"q": (0, 1)})


functions(stats.norm, x_loc_scale, shaped(0.1, 0.9))
functions(stats.expon, shaped(0.3, 2.0), shaped(0.1, 0.9))
functions(stats.gamma, shaped(0.3, 2.0, 1.5), shaped(0.1, 0.9, 1.5), a="gammainc_slope(a, (x - loc) / scale)")
functions(
    stats.chi2,
    shaped(0.3, 2.0, 3.3),
    shaped(0.1, 0.9, 3.3),
    df="gammainc_slope(df / 2, (x - loc) / (2 * scale)) / 2",
)
functions(stats.t, shaped(0.3, 2.0, 2.5), shaped(0.1, 0.9, 2.5), df="t_slope((x - loc) / scale, df)")
functions(
    stats.beta,
    shaped(0.2, 0.8, 1.5, 2.5),
    shaped(0.1, 0.9, 1.5, 2.5),
    a="betainc_slope_a(a, b, (x - loc) / scale)",
    b="betainc_slope_b(a, b, (x - loc) / scale)",
)
