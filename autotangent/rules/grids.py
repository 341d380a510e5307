"""Functions of samples on a grid: convolution, slopes, integrals, and grids themselves."""

import numpy as np

from autotangent.rules import grid_kinds as grids
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.samples import args, either, grid
from autotangent.rules.when import both, is_constant, positional, positional_count, present
from autotangent.runtime import (
    convolve_adjoint,
    gradient_adjoint,
    meshgrid_adjoint,
    spread,
    trapezoid_points,
    trapezoid_weights,
    unbroadcast,
)

differential(
    np.convolve,
    lambda c, a, v, mode="full", *, da, dv: np.convolve(da, v, mode) + np.convolve(a, dv, mode),
    kind=grids.convolved,
    sample=args(
        lambda rng: (rng.normal(size=5), rng.normal(size=3)),
        lambda rng: (rng.normal(size=5), rng.normal(size=2), "same"),
        lambda rng: (rng.normal(size=3), rng.normal(size=5), "valid"),
        lambda rng: (rng.normal(size=3), rng.normal(size=4), "same"),
        lambda rng: (rng.normal(size=3) + 1j, rng.normal(size=4) - 0.5j),
    ),
)
adjoint(
    np.convolve,
    lambda c_bar, a, v, mode="full": (convolve_adjoint(c_bar, a, v, mode), convolve_adjoint(c_bar, v, a, mode)),
)
adjoint(
    np.gradient,
    lambda y_bar, f, *, axis=None: gradient_adjoint(y_bar, f, axis=axis),
    kind=grids.slopes,
    sample=args(
        lambda rng: (rng.normal(size=5),),
        lambda rng: (rng.normal(size=2),),
        lambda rng: ((rng.normal(size=(3, 4)),), {"axis": 0}),
        lambda rng: ((rng.normal(size=(3, 4)),), {"axis": -1}),
    ),
)
_edges = is_constant(9, "edge_order", 2)
adjoint(
    np.gradient,
    lambda y_bar, f, *, axis=None, edge_order=1: gradient_adjoint(y_bar, f, axis=axis, edge_order=edge_order),
    kind=grids.slopes,
    when=both(_edges, positional_count(1)),
    sample=args(
        lambda rng: ((rng.normal(size=5),), {"edge_order": 2}),
        lambda rng: ((rng.normal(size=(3, 4)),), {"axis": 0, "edge_order": 2}),
    ),
)
_spaced_edges = both(_edges, positional_count(2))
differential(
    np.gradient,
    lambda y, f, h, *, edge_order=1, df, dh: np.gradient(df, h, edge_order=edge_order) - y / h * dh,
    kind=grids.spaced_slopes,
    when=_spaced_edges,
    sample=args(lambda rng: ((rng.normal(size=5), 0.3), {"edge_order": 2})),
)
adjoint(
    np.gradient,
    lambda y_bar, f, h, *, edge_order=1, y: (
        gradient_adjoint(y_bar, f, edge_order=edge_order) / h,
        -np.sum(y * y_bar) / h,
        None,
    ),
    when=_spaced_edges,
)
_spaced = positional(2)
differential(
    np.gradient,
    lambda y, f, h, df, dh: np.gradient(df, h) - y / h * dh,
    kind=grids.spaced_slopes,
    when=_spaced,
    sample=args(lambda rng: (rng.normal(size=5), 0.3)),
)
adjoint(
    np.gradient,
    lambda y_bar, f, h, *, y: (gradient_adjoint(y_bar, f) / h, -np.sum(y * y_bar) / h),
    when=_spaced,
)
differential(
    np.trapezoid,
    lambda z, y, *, dx=1.0, axis=-1, dy, ddx: (
        np.sum(trapezoid_weights(y, axis=axis) * dy, axis=axis) * dx + np.trapezoid(y, axis=axis) * ddx
    ),
    kind=grids.integral,
    sample=grid(((5,), (3, 4)), {"dx": 0.3}, {"dx": 0.3, "axis": 0}),
)
adjoint(
    np.trapezoid,
    lambda z_bar, y, *, dx=1.0, axis=-1: (
        trapezoid_weights(y, axis=axis) * dx * spread(z_bar, y, axis),
        np.sum(np.trapezoid(y, axis=axis) * z_bar),
    ),
)
_points = present(1, "x")
differential(
    np.trapezoid,
    lambda z, y, x=None, *, axis=-1, dy, dx: (
        np.sum(trapezoid_weights(y, x, axis=axis) * dy, axis=axis) + np.trapezoid(y, dx, axis=axis)
    ),
    kind=grids.integral,
    when=_points,
    sample=args(
        lambda rng: (rng.normal(size=4), np.array([0.0, 0.3, 1.0, 1.2])),
        lambda rng: ((rng.normal(size=(3, 4)), np.array([0.0, 0.3, 1.0])), {"axis": 0}),
    ),
)
adjoint(
    np.trapezoid,
    lambda z_bar, y, x=None, *, axis=-1: (
        trapezoid_weights(y, x, axis=axis) * spread(z_bar, y, axis),
        trapezoid_points(z_bar, y, x, axis=axis),
    ),
    when=_points,
)
adjoint(
    np.meshgrid,
    lambda y_bar, *xi, sparse=False, indexing="xy": meshgrid_adjoint(y_bar, xi, indexing=indexing),
    kind=grids.meshgrid,
    sample=args(
        lambda rng: (rng.normal(size=3), rng.normal(size=4)),
        lambda rng: ((rng.normal(size=3), rng.normal(size=4), rng.normal(size=2)), {"indexing": "ij"}),
        lambda rng: (rng.normal(size=3), rng.normal(size=4), rng.normal(size=2)),
        lambda rng: ((rng.normal(size=3), rng.normal(size=4)), {"sparse": True}),
    ),
)

# ---- evenly spaced on a scale of powers ------------------------------------------------------------------------------
_between = args(
    lambda rng: (0.5, 2.0, 5),
    lambda rng: (0.5, 2.0, 1),
    lambda rng: ((rng.uniform(1, 2, size=3), 4.0), {"num": 4, "endpoint": False}),
    lambda rng: ((rng.uniform(1, 2, size=3), rng.uniform(3, 4, size=(2, 1)), 4), {"axis": 1}),
    lambda rng: (1 + 0.5j, 2.0 - 1j, 3),
)
differential(
    np.geomspace,
    lambda y, start, stop, num=50, endpoint=True, dtype=None, axis=0, *, dstart, dstop: (
        y
        * (
            np.linspace(np.divide(dstart, start), np.zeros_like(stop), num, endpoint, axis=axis)
            + np.linspace(np.zeros_like(start), np.divide(dstop, stop), num, endpoint, axis=axis)
        )
    ),
    kind=grids.spaced_along,
    sample=_between,
)
adjoint(
    np.geomspace,
    lambda y_bar, start, stop, num=50, endpoint=True, dtype=None, axis=0, *, y: (
        np.divide(unbroadcast(np.tensordot(1 - np.linspace(0, 1, num, endpoint), y * y_bar, (0, axis)), start), start),
        np.divide(unbroadcast(np.tensordot(np.linspace(0, 1, num, endpoint), y * y_bar, (0, axis)), stop), stop),
    ),
)
differential(
    np.logspace,
    lambda y, start, stop, num=50, endpoint=True, base=10.0, dtype=None, axis=0, *, dstart, dstop, dbase: (
        y
        * np.log(base)
        * (
            np.linspace(dstart, np.zeros_like(stop), num, endpoint, axis=axis)
            + np.linspace(np.zeros_like(start), dstop, num, endpoint, axis=axis)
        )
        + y / base * np.linspace(start, stop, num, endpoint, axis=axis) * dbase
    ),
    kind=grids.spaced_along,
    sample=either(_between, args(lambda rng: ((0.5, rng.uniform(1, 2, size=3), 4), {"base": 2.5, "axis": -1}))),
)
adjoint(
    np.logspace,
    lambda y_bar, start, stop, num=50, endpoint=True, base=10.0, dtype=None, axis=0, *, y: (
        unbroadcast(np.tensordot(1 - np.linspace(0, 1, num, endpoint), y * y_bar, (0, axis)), start) * np.log(base),
        unbroadcast(np.tensordot(np.linspace(0, 1, num, endpoint), y * y_bar, (0, axis)), stop) * np.log(base),
        None,
        None,
        np.sum(y * np.linspace(start, stop, num, endpoint, axis=axis) * y_bar) / base,
    ),
)
