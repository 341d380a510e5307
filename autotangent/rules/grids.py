"""Functions of samples on a grid: convolution, slopes, integrals, and grids themselves."""

import numpy as np

from autotangent.rules import grid_kinds as grids
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.samples import args, grid
from autotangent.rules.when import positional, present
from autotangent.runtime import (
    convolve_adjoint,
    gradient_adjoint,
    meshgrid_adjoint,
    spread,
    trapezoid_points,
    trapezoid_weights,
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
    lambda y_bar, *xi, indexing="xy": meshgrid_adjoint(y_bar, xi, indexing=indexing),
    kind=grids.meshgrid,
    sample=args(
        lambda rng: (rng.normal(size=3), rng.normal(size=4)),
        lambda rng: ((rng.normal(size=3), rng.normal(size=4), rng.normal(size=2)), {"indexing": "ij"}),
        lambda rng: (rng.normal(size=3), rng.normal(size=4), rng.normal(size=2)),
    ),
)
