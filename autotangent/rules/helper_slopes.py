"""Partials that stand in emitted text, as functions of their own: what their derivatives are."""

import numpy as np

from autotangent.rules import helper_kinds as helper
from autotangent.rules import result_kinds as kinds
from autotangent.rules.registry import adjoint, differential, inline
from autotangent.rules.samples import above_one, args, away_from_zero, pair, positive, real
from autotangent.rules.when import absent, both, real_argument
from autotangent.runtime import (
    exp_share,
    for_points,
    i0_slope,
    kaiser_slope,
    nanquantile_weights,
    norm_slope,
    points_back,
    power_by_base,
    power_by_exponent,
    product,
    quantile_weights,
    quantile_weights_slope,
    quotient,
    sinc_slope,
    spread,
    vector_norm_slope,
    where_finite,
)

two = pair(real, real)
over = pair(real, away_from_zero)
AT_ZERO = {"x": (0,)}

# ---- products and quotients that are zero where they would be 0 * inf or 0 / 0 ---------------------------------------
differential(
    quotient,
    lambda z, a, b, da, db: quotient(da - quotient(product(a, db), b), b),
    kind=kinds.smooth,
    sample=over,
)
adjoint(quotient, lambda z_bar, a, b: (quotient(z_bar, b), -quotient(product(a, quotient(z_bar, b)), b)))
differential(product, lambda z, g, d, dg, dd: product(dg, d) + product(g, dd), kind=kinds.smooth, sample=two)
adjoint(product, lambda z_bar, g, d: (product(z_bar, d), product(g, z_bar)))
differential(
    where_finite,
    lambda z, d, y, dd: where_finite(dd, y),
    kind=kinds.smooth,
    sample=args(lambda rng: (rng.normal(size=3), np.array([-np.inf, 0.3, 1.0])), lambda rng: (rng.normal(), 0.5)),
    steady=("y",),
)
adjoint(where_finite, lambda z_bar, d, y: (where_finite(z_bar, y), None))

# ---- powers and exponentials -----------------------------------------------------------------------------------------
differential(
    power_by_base,
    lambda y, x, p, dx, dp: (
        p * power_by_base(x, p - 1) * dx + quotient(x**p + p * power_by_exponent(x, p, x**p), x) * dp
    ),
    kind=kinds.smooth,
    sample=pair(positive, above_one),
    singular_at=AT_ZERO,
)
differential(
    power_by_exponent,
    lambda y, x, p, z, dx, dz: quotient(z, x) * dx + power_by_exponent(x, p, dz),
    kind=kinds.smooth,
    sample=args(
        lambda rng: (rng.uniform(0.5, 2.0), rng.normal(), rng.normal()),
        lambda rng: (rng.uniform(0.5, 2.0, size=3), rng.normal(size=(2, 1)), rng.normal(size=(2, 3))),
    ),
    singular_at=AT_ZERO,
    steady=("p",),
)
adjoint(power_by_exponent, lambda y_bar, x, p, z: (quotient(z, x) * y_bar, None, power_by_exponent(x, p, y_bar)))
differential(exp_share, lambda s, x, y, dx, dy: s * (1 - s) * (dx - dy), kind=kinds.smooth, sample=two)
for _f in (sinc_slope, i0_slope):
    inline(_f, kind=kinds.smooth)
inline(kaiser_slope, kind=helper.like_first_float)

# ---- norms -----------------------------------------------------------------------------------------------------------
_norms = args(
    lambda rng: (rng.normal(size=3), rng.uniform(1, 2)),
    lambda rng: (rng.normal(size=(2, 3)), rng.uniform(1, 2)),
    lambda rng: ((rng.normal(size=(2, 3)), rng.uniform(1, 2, size=2)), {"axis": 1}),
    lambda rng: ((rng.normal(size=(2, 3)), rng.uniform(1, 2, size=(2, 1))), {"axis": -1, "keepdims": True}),
)
inline(norm_slope, kind=helper.like_first_float)
inline(vector_norm_slope, kind=helper.like_first_float)
differential(
    norm_slope,
    lambda n, x, y, ord=None, axis=None, keepdims=False, *, dx, dy: quotient(
        dx - n * spread(dy, x, axis, keepdims), spread(y, x, axis, keepdims)
    ),
    kind=helper.like_first_float,
    when=both(absent(2, "ord"), real_argument),
    sample=_norms,
)
differential(
    vector_norm_slope,
    lambda n, x, y, ord=2, axis=None, keepdims=False, *, dx, dy: quotient(
        dx - n * spread(dy, x, axis, keepdims), spread(y, x, axis, keepdims)
    ),
    kind=helper.like_first_float,
    when=both(absent(2, "ord"), real_argument),
    sample=_norms,
)

# ---- weights of quantiles, which change in steps with the elements ---------------------------------------------------
_at_points = args(
    lambda rng: (np.array([3.1, 0.4, 2.0, 1.2]), 0.4),
    lambda rng: (np.array([[3.1, 0.4, 2.0, 1.2]]), np.array([0.3, 0.8]), 1, "hazen"),
)
differential(
    quantile_weights,
    lambda y, x, q, axis=None, method="linear", skips=False, *, dq: for_points(
        quantile_weights_slope(x, q, axis, method, skips), dq
    ),
    kind=helper.weights,
    sample=_at_points,
    steady=("x",),
)
adjoint(
    quantile_weights,
    lambda y_bar, x, q, axis=None, method="linear", skips=False: (
        None,
        points_back(y_bar * quantile_weights_slope(x, q, axis, method, skips), q),
    ),
)
differential(
    nanquantile_weights,
    lambda y, x, q, axis=None, method="linear", *, dq: for_points(quantile_weights_slope(x, q, axis, method, True), dq),
    kind=helper.weights,
    sample=_at_points,
    steady=("x",),
)
adjoint(
    nanquantile_weights,
    lambda y_bar, x, q, axis=None, method="linear": (
        None,
        points_back(y_bar * quantile_weights_slope(x, q, axis, method, True), q),
    ),
)
