"""Sets of elements, whose values are gathered from where they stand first, and histograms.

Counts are constant; the heights of bins change with the weights, their edges with the ends of the sample.
"""

import numpy as np

from autotangent.rules import member_kinds as sets
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.samples import args, either, grid
from autotangent.rules.when import any_of, is_constant, present
from autotangent.runtime import (
    binned_adjoint,
    binned_tangent,
    density_adjoint,
    density_tangent,
    edges_adjoint,
    edges_tangent,
    members,
    rows,
    unique_adjoint,
    unique_tangent,
    unmembers,
    untake,
    with_still,
)


def _complex(rng: np.random.Generator, shape: tuple) -> np.ndarray:
    return rng.normal(size=shape) + 1j * rng.normal(size=shape)


# ---- sets ------------------------------------------------------------------------------------------------------------
_any = either(grid(((4,), (2, 3)), {}), grid(((3,),), {}, draw=_complex))
differential(
    np.unique,
    lambda y, ar, *, equal_nan=True, dar: members(dar, y, (ar,)),
    kind=sets.flat,
    sample=either(_any, grid(((4,),), {"equal_nan": False})),
)
adjoint(np.unique, lambda y_bar, ar, *, equal_nan=True, y: unmembers(y_bar, y, (ar,)))
_with_places = any_of(present(1, "return_index"), present(2, "return_inverse"), present(3, "return_counts"))
differential(
    np.unique,
    lambda y, ar, return_index=False, return_inverse=False, return_counts=False, axis=None, *, equal_nan=True, dar: (
        unique_tangent(dar, y, ar, axis=axis, equal_nan=equal_nan)
    ),
    kind=sets.with_places,
    when=_with_places,
    sample=either(
        grid(((4,),), {"return_index": True}, {"return_inverse": True, "return_counts": True}),
        grid(((2, 3),), {"return_counts": True, "axis": 1}, {"return_index": False}),
    ),
)
adjoint(
    np.unique,
    lambda y_bar, ar, return_index=False, return_inverse=False, return_counts=False, axis=None, *, equal_nan=True, y: (
        unique_adjoint(y_bar, y, ar, axis=axis, equal_nan=equal_nan)
    ),
    when=_with_places,
)
_along = present(4, "axis")
differential(
    np.unique,
    lambda y, ar, *, axis=None, equal_nan=True, dar: np.take(
        dar, np.unique(ar, return_index=True, axis=axis, equal_nan=equal_nan)[1], axis=axis
    ),
    kind=sets.along,
    when=_along,
    sample=grid(((2, 3),), {"axis": 0}, {"axis": -1}, {"axis": None}),
)
adjoint(
    np.unique,
    lambda y_bar, ar, *, axis=None, equal_nan=True: untake(
        y_bar, ar, np.unique(ar, return_index=True, axis=axis, equal_nan=equal_nan)[1], axis=axis
    ),
    when=_along,
)
if hasattr(np, "unique_values"):
    differential(np.unique_values, lambda y, x, dx: members(dx, y, (x,)), kind=sets.flat, sample=grid(((1,),), {}))
    adjoint(np.unique_values, lambda y_bar, x, *, y: unmembers(y_bar, y, (x,)))
    differential(
        np.unique_all,
        lambda y, x, dx: (
            members(dx, y[0], (x,)),
            np.zeros(np.shape(y[1])),
            np.zeros(np.shape(y[2])),
            np.zeros(np.shape(y[3])),
        ),
        kind=sets.unique_all,
        sample=_any,
    )
    adjoint(np.unique_all, lambda y_bar, x, *, y: unmembers(y_bar[0], y[0], (x,)))
    for _with, _kind in ((np.unique_counts, sets.unique_counts), (np.unique_inverse, sets.unique_inverse)):
        differential(
            _with, lambda y, x, dx: (members(dx, y[0], (x,)), np.zeros(np.shape(y[1]))), kind=_kind, sample=_any
        )
        adjoint(_with, lambda y_bar, x, *, y: unmembers(y_bar[0], y[0], (x,)))


def _overlapping(rng: np.random.Generator) -> tuple:
    return rng.normal(size=4), rng.normal(size=(2, 2))


differential(
    np.union1d,
    lambda y, ar1, ar2, dar1, dar2: members(dar1, y, (ar1, ar2)) + members(dar2, y, (ar1, ar2), 1),
    kind=sets.flat,
    sample=args(_overlapping, lambda rng: (_complex(rng, (2,)), rng.normal(size=3))),
)
adjoint(
    np.union1d,
    lambda y_bar, ar1, ar2, *, y: (unmembers(y_bar, y, (ar1, ar2)), unmembers(y_bar, y, (ar1, ar2), 1)),
)
for _set in (np.intersect1d, np.setdiff1d, np.setxor1d):
    differential(
        _set,
        lambda y, ar1, ar2, assume_unique=False, *, dar1, dar2: (
            members(dar1, y, (ar1, ar2)) + members(dar2, y, (ar1, ar2), 1)
        ),
        kind=sets.flat,
        sample=args(_overlapping, lambda rng: (*_overlapping(rng), True)),
    )
    adjoint(
        _set,
        lambda y_bar, ar1, ar2, assume_unique=False, *, y: (
            unmembers(y_bar, y, (ar1, ar2)),
            unmembers(y_bar, y, (ar1, ar2), 1),
        ),
    )
_both_places = is_constant(3, "return_indices", True)
differential(
    np.intersect1d,
    lambda y, ar1, ar2, assume_unique=False, return_indices=False, *, dar1, dar2: (
        members(dar1, y[0], (ar1, ar2)) + members(dar2, y[0], (ar1, ar2), 1),
        np.zeros(np.shape(y[1])),
        np.zeros(np.shape(y[2])),
    ),
    kind=sets.intersection,
    when=_both_places,
    sample=args(lambda rng: (_overlapping(rng), {"return_indices": True})),
)
adjoint(
    np.intersect1d,
    lambda y_bar, ar1, ar2, assume_unique=False, return_indices=False, *, y: (
        unmembers(y_bar[0], y[0], (ar1, ar2)),
        unmembers(y_bar[0], y[0], (ar1, ar2), 1),
    ),
    when=_both_places,
)

# ---- bins ------------------------------------------------------------------------------------------------------------
adjoint(
    np.bincount,
    lambda y_bar, x, weights=None, minlength=0: (None, np.take(y_bar, x)),
    kind=sets.counts,
    sample=args(
        lambda rng: (np.array([1, 0, 3, 1]), rng.normal(size=4)),
        lambda rng: ((np.array([1, 0, 1]),), {"weights": rng.normal(size=3), "minlength": 4}),
    ),
)
_spread_out = np.array([0.1, 0.8, 2.4, 1.7, -0.6])
differential(
    np.histogram_bin_edges,
    lambda edges, a, bins=10, range=None, *, da: edges_tangent(da, edges, a, bins, range),
    kind=sets.edges,
    sample=args(
        lambda rng: (_spread_out,), lambda rng: (_spread_out, 3), lambda rng: ((_spread_out,), {"range": (0, 2)})
    ),
    view=("bins",),
)
adjoint(
    np.histogram_bin_edges,
    lambda edges_bar, a, bins=10, range=None, *, edges: edges_adjoint(edges_bar, edges, a, bins, range),
)
differential(
    np.histogram,
    lambda y, a, bins=10, range=None, density=None, weights=None, *, da, dweights: (
        binned_tangent(dweights, y[0], [y[1]], [a], weights, density)
        + density_tangent(edges_tangent(da, y[1], a, bins, range), y[0], y[1], density),
        edges_tangent(da, y[1], a, bins, range),
    ),
    kind=sets.histogram,
    sample=args(
        lambda rng: (_spread_out, 3),
        lambda rng: ((_spread_out, 3), {"weights": rng.normal(size=5)}),
        lambda rng: ((_spread_out, 3, (0, 2), True), {"weights": rng.uniform(1, 2, size=5)}),
        lambda rng: ((_spread_out, np.array([0.0, 1.0, 2.6])), {"weights": _complex(rng, (5,))}),
        lambda rng: ((_spread_out, 2), {"density": True}),
    ),
    view=("bins",),
)
adjoint(
    np.histogram,
    lambda y_bar, a, bins=10, range=None, density=None, weights=None, *, y: (
        edges_adjoint(y_bar[1] + density_adjoint(y_bar[0], y[0], y[1], density), y[1], a, bins, range),
        None,
        None,
        None,
        binned_adjoint(y_bar[0], y[0], [y[1]], [a], weights, density),
    ),
)
differential(
    np.histogram2d,
    lambda h, x, y, bins=10, range=None, density=None, weights=None, *, dweights: (
        binned_tangent(dweights, h[0], h[1:], [x, y], weights, density),
        np.zeros(np.shape(h[1])),
        np.zeros(np.shape(h[2])),
    ),
    kind=sets.histogram2d,
    sample=args(
        lambda rng: ((_spread_out, _spread_out[::-1], 2), {"weights": rng.normal(size=5)}),
        lambda rng: ((_spread_out, _spread_out[::-1], (2, 3)), {"weights": rng.uniform(1, 2, size=5), "density": True}),
    ),
)
adjoint(
    np.histogram2d,
    lambda h_bar, x, y, bins=10, range=None, density=None, weights=None, *, h: (
        None,
        None,
        None,
        None,
        None,
        binned_adjoint(h_bar[0], h[0], h[1:], [x, y], weights, density),
    ),
)
differential(
    np.histogramdd,
    lambda h, sample, bins=10, range=None, density=None, weights=None, *, dweights: with_still(
        binned_tangent(dweights, h[0], h[1], rows(sample), weights, density), h
    ),
    kind=sets.histogramdd,
    sample=args(
        lambda rng: ((np.stack([_spread_out, _spread_out[::-1]], 1), 2), {"weights": rng.normal(size=5)}),
        lambda rng: (([_spread_out], 2), {"weights": rng.uniform(1, 2, size=5), "density": True}),
    ),
)
adjoint(
    np.histogramdd,
    lambda h_bar, sample, bins=10, range=None, density=None, weights=None, *, h: (
        None,
        None,
        None,
        None,
        binned_adjoint(h_bar[0], h[0], h[1], rows(sample), weights, density),
    ),
)
