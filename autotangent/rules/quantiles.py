"""Medians and quantiles: the elements that one lies between, of which equal ones share evenly, and the point itself."""

from typing import Any

import numpy as np

from autotangent.rules import result_kinds as kinds
from autotangent.rules import shape_kinds as shapes
from autotangent.rules.missing_values import holes
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.samples import args, either, grid
from autotangent.rules.when import at_points, both, has_keyword, scalar_argument
from autotangent.runtime import (
    counting,
    for_points,
    nanquantile_weights,
    points_back,
    quantile_slope,
    quantile_weights,
    share,
    spread,
    weighted_back,
    weighted_sums,
)

_plain = grid(((4,), (3, 4), (2, 3, 1)), {}, {"axis": 0}, {"axis": -1, "keepdims": True})
_over_two = grid(((2, 3, 2),), {"axis": (0, 2)})
_holed = grid(((4,), (2, 3)), {}, {"axis": -1}, {"axis": (0,), "keepdims": True}, draw=holes)


def _with_holes(rng: np.random.Generator) -> list[tuple]:
    return _holed(rng)[:-1]


def _spaced(rng: np.random.Generator, shape: tuple) -> np.ndarray:
    """Numbers none of which is near another."""
    return rng.permutation(np.prod(shape)).reshape(shape) + rng.uniform(0, 0.5, size=shape)


def _spaced_holes(rng: np.random.Generator, shape: tuple) -> np.ndarray:
    return np.where(np.arange(shape[-1]) == 1, np.nan, _spaced(rng, shape))


# ---- at one point ----------------------------------------------------------------------------------------------------
differential(
    np.median,
    lambda y, a, axis=None, *, keepdims=False, da: np.sum(
        quantile_weights(a, 0.5, axis=axis) * da, axis=axis, keepdims=keepdims
    ),
    kind=kinds.reduction("f"),
    sample=either(_plain, _over_two),
)
adjoint(
    np.median,
    lambda y_bar, a, axis=None, *, keepdims=False: (
        quantile_weights(a, 0.5, axis=axis) * spread(y_bar, a, axis, keepdims)
    ),
)
differential(
    np.nanmedian,
    lambda y, a, axis=None, *, keepdims=False, da: np.sum(
        nanquantile_weights(a, 0.5, axis=axis) * da, axis=axis, keepdims=keepdims
    ),
    kind=kinds.reduction("f"),
    sample=either(_with_holes, _over_two),
)
adjoint(
    np.nanmedian,
    lambda y_bar, a, axis=None, *, keepdims=False: (
        nanquantile_weights(a, 0.5, axis=axis) * spread(y_bar, a, axis, keepdims)
    ),
)
differential(
    np.quantile,
    lambda y, a, q, axis=None, *, method="linear", keepdims=False, da: np.sum(
        quantile_weights(a, q, axis=axis, method=method) * da, axis=axis, keepdims=keepdims
    ),
    kind=shapes.quantile,
    sample=args(
        lambda rng: (rng.normal(size=5), 0.3),
        lambda rng: (rng.normal(size=(3, 4)), 1.0, 0),
        lambda rng: ((rng.normal(size=(3, 4)), 0.25), {"axis": -1, "keepdims": True}),
        lambda rng: ((rng.normal(size=5), 0.3), {"method": "hazen"}),
        lambda rng: ((rng.normal(size=(2, 5)), 0.6), {"axis": 1, "method": "midpoint"}),
    ),
)
adjoint(
    np.quantile,
    lambda y_bar, a, q, axis=None, *, method="linear", keepdims=False: (
        quantile_weights(a, q, axis=axis, method=method) * spread(y_bar, a, axis, keepdims)
    ),
)
differential(
    np.percentile,
    lambda y, a, q, axis=None, *, method="linear", keepdims=False, da: np.sum(
        quantile_weights(a, q / 100, axis=axis, method=method) * da, axis=axis, keepdims=keepdims
    ),
    kind=shapes.quantile,
    sample=args(
        lambda rng: (rng.normal(size=5), 30),
        lambda rng: (rng.normal(size=(3, 4)), 75.0, 1),
        lambda rng: ((rng.normal(size=5), 35), {"method": "nearest"}),
    ),
)
adjoint(
    np.percentile,
    lambda y_bar, a, q, axis=None, *, method="linear", keepdims=False: (
        quantile_weights(a, q / 100, axis=axis, method=method) * spread(y_bar, a, axis, keepdims)
    ),
)
differential(
    np.nanquantile,
    lambda y, a, q, axis=None, *, method="linear", keepdims=False, da: np.sum(
        nanquantile_weights(a, q, axis=axis, method=method) * da, axis=axis, keepdims=keepdims
    ),
    kind=shapes.quantile,
    sample=args(
        lambda rng: (holes(rng, (6,)), 0.3),
        lambda rng: (holes(rng, (3, 4)), 1.0, 1),
        lambda rng: ((holes(rng, (3, 4)), 0.25), {"axis": -1, "keepdims": True}),
        lambda rng: ((holes(rng, (2, 6)), 0.3), {"axis": 1, "method": "weibull"}),
    ),
)
adjoint(
    np.nanquantile,
    lambda y_bar, a, q, axis=None, *, method="linear", keepdims=False: (
        nanquantile_weights(a, q, axis=axis, method=method) * spread(y_bar, a, axis, keepdims)
    ),
)
differential(
    np.nanpercentile,
    lambda y, a, q, axis=None, *, method="linear", keepdims=False, da: np.sum(
        nanquantile_weights(a, q / 100, axis=axis, method=method) * da, axis=axis, keepdims=keepdims
    ),
    kind=shapes.quantile,
    sample=args(lambda rng: (holes(rng, (5,)), 30), lambda rng: (holes(rng, (3, 4)), 75.0, 1)),
)
adjoint(
    np.nanpercentile,
    lambda y_bar, a, q, axis=None, *, method="linear", keepdims=False: (
        nanquantile_weights(a, q / 100, axis=axis, method=method) * spread(y_bar, a, axis, keepdims)
    ),
)


# ---- with weights: one of the elements, which moves in steps with the weights and the point --------------------------
def weighted(function: Any, scale: float, draw: Any, weights: Any) -> None:
    """Of method="inverted_cdf", the only one that takes weights."""
    differential(
        function,
        lambda y, a, q, axis=None, *, method="linear", keepdims=False, weights, da: np.sum(
            share(a, y, axis=axis, keepdims=keepdims, where=counting(weights, a, axis)) * da,
            axis=axis,
            keepdims=keepdims,
        ),
        kind=lambda bound: kinds.zero_d(shapes.quantile(bound)),
        when=with_weights,
        sample=args(
            lambda rng: ((draw(rng, (5,)), 0.3 * scale), {"weights": rng.uniform(1, 2, size=5), **_steps}),
            lambda rng: ((draw(rng, (2, 4)), 0.7 * scale), {"axis": 1, "weights": weights(rng), **_steps}),
            lambda rng: (
                (draw(rng, (2, 4)), 0.7 * scale),
                {"axis": (0, 1), "weights": rng.uniform(1, 2, size=(2, 4)), "keepdims": True, **_steps},
            ),
        ),
    )
    adjoint(
        function,
        lambda y_bar, a, q, axis=None, *, method="linear", keepdims=False, weights, y: (
            share(a, y, axis=axis, keepdims=keepdims, where=counting(weights, a, axis))
            * spread(y_bar, a, axis, keepdims)
        ),
        when=with_weights,
    )


_steps = {"method": "inverted_cdf"}
with_weights = both(has_keyword("weights"), scalar_argument(1, "q"))
for _function, _scale in ((np.quantile, 1), (np.nanquantile, 1), (np.percentile, 100), (np.nanpercentile, 100)):
    if "nan" in _function.__name__:  # to which NumPy does not take weights of one axis
        weighted(_function, _scale, _spaced_holes, lambda rng: rng.integers(0, 3, size=(2, 4)) + 0.5)
    else:
        weighted(_function, _scale, _spaced, lambda rng: np.array([1, 0, 2, 1]))


# ---- at several points, whose axes come first, and at a point that is differentiated ---------------------------------
def _points(draw: Any, scale: float) -> Any:
    return args(
        lambda rng: (draw(rng, (5,)), [scale * 0.2, scale * 0.6]),
        lambda rng: ((draw(rng, (3, 5)), np.array([0.15, 0.7]) * scale), {"axis": -1}),
        lambda rng: ((draw(rng, (2, 3, 5)), np.array([0.4, 0.95]) * scale), {"axis": (0, 2), "keepdims": True}),
        lambda rng: ((draw(rng, (6,)), np.array([0.3, 0.55]) * scale), {"method": "median_unbiased"}),
        lambda rng: ((draw(rng, (2, 5)), np.array([0.3, 0.55]) * scale), {"axis": 1, "method": "lower"}),
        lambda rng: (draw(rng, (5,)), scale * 0.37),
    )


def at_several(function: Any, kind: Any, draw: Any, skips: bool) -> None:
    """Of what lies between 0 and 1."""
    differential(
        function,
        lambda y, a, q, axis=None, *, method="linear", keepdims=False, da, dq: (
            weighted_sums(
                quantile_weights(a, q, axis=axis, method=method, skips=skips), da, axis=axis, keepdims=keepdims
            )
            + for_points(quantile_slope(a, q, axis=axis, method=method, keepdims=keepdims, skips=skips), dq)
        ),
        kind=kind,
        when=at_points,
        sample=_points(draw, 1),
    )
    adjoint(
        function,
        lambda y_bar, a, q, axis=None, *, method="linear", keepdims=False: (
            weighted_back(
                y_bar, quantile_weights(a, q, axis=axis, method=method, skips=skips), a, axis=axis, keepdims=keepdims
            ),
            points_back(y_bar * quantile_slope(a, q, axis=axis, method=method, keepdims=keepdims, skips=skips), q),
        ),
        when=at_points,
    )


def at_percentages(function: Any, kind: Any, draw: Any, skips: bool) -> None:
    """Of what lies between 0 and 100."""
    differential(
        function,
        lambda y, a, q, axis=None, *, method="linear", keepdims=False, da, dq: (
            weighted_sums(
                quantile_weights(a, np.divide(q, 100), axis=axis, method=method, skips=skips),
                da,
                axis=axis,
                keepdims=keepdims,
            )
            + for_points(
                quantile_slope(a, np.divide(q, 100), axis=axis, method=method, keepdims=keepdims, skips=skips), dq
            )
            / 100
        ),
        kind=kind,
        when=at_points,
        sample=_points(draw, 100),
    )
    adjoint(
        function,
        lambda y_bar, a, q, axis=None, *, method="linear", keepdims=False: (
            weighted_back(
                y_bar,
                quantile_weights(a, np.divide(q, 100), axis=axis, method=method, skips=skips),
                a,
                axis=axis,
                keepdims=keepdims,
            ),
            points_back(
                y_bar * quantile_slope(a, np.divide(q, 100), axis=axis, method=method, keepdims=keepdims, skips=skips),
                q,
            )
            / 100,
        ),
        when=at_points,
    )


at_several(np.quantile, shapes.quantiles, _spaced, False)
at_several(np.nanquantile, shapes.nanquantiles, _spaced_holes, True)
at_percentages(np.percentile, shapes.quantiles, _spaced, False)
at_percentages(np.nanpercentile, shapes.nanquantiles, _spaced_holes, True)
