"""Functions of signals and samples: correlation, covariance, Bessel functions, windows, phases without jumps."""

import numpy as np

from autotangent.rules import grid_kinds as grids
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.samples import args, either, grid, real
from autotangent.runtime import (
    corrcoef_adjoints,
    corrcoef_tangent,
    correlate_left,
    correlate_right,
    cov_adjoints,
    cov_tangent,
    i0_slope,
    kaiser_slope,
)


def _complex(rng: np.random.Generator, shape: tuple) -> np.ndarray:
    return rng.normal(size=shape) + 1j * rng.normal(size=shape)


differential(np.i0, lambda y, x, dx: i0_slope(x) * dx, kind=grids.bessel, sample=real)
differential(
    np.kaiser,
    lambda w, M, beta, dbeta: kaiser_slope(w, beta) * dbeta,
    kind=grids.window,
    sample=args(lambda rng: (5, 3.5), lambda rng: (4, 14.0), lambda rng: (1, 2.0)),
)
adjoint(np.kaiser, lambda w_bar, M, beta, *, w: (None, np.sum(kaiser_slope(w, beta) * w_bar)))
differential(
    np.unwrap,
    lambda y, p, discont=None, axis=-1, *, period=2 * np.pi, dp, dperiod: dp + (y - p) / period * dperiod,
    kind=grids.unwrapped,
    sample=either(
        grid(((6,), (2, 5)), {}, {"axis": 0, "period": 1.5}, draw=lambda rng, shape: rng.uniform(-9, 9, size=shape)),
        args(lambda rng: ((rng.uniform(-3, 3, size=6), 1.2, -1), {"period": 2.0})),
    ),
)
adjoint(
    np.real_if_close,
    lambda y_bar, a, tol=100: y_bar,
    kind=grids.real_if_close,
    sample=real,
    view=True,
)

# ---- correlation and covariance --------------------------------------------------------------------------------------
differential(
    np.correlate,
    lambda c, a, v, mode="valid", *, da, dv: np.correlate(da, v, mode) + np.correlate(a, dv, mode),
    kind=grids.convolved,
    sample=args(
        lambda rng: (rng.normal(size=5), rng.normal(size=3)),
        lambda rng: (rng.normal(size=5), rng.normal(size=2), "same"),
        lambda rng: (rng.normal(size=2), rng.normal(size=5), "same"),
        lambda rng: (rng.normal(size=3), rng.normal(size=4), "valid"),
        lambda rng: (_complex(rng, (3,)), _complex(rng, (4,)), "full"),
    ),
)
adjoint(
    np.correlate,
    lambda c_bar, a, v, mode="valid": (
        correlate_left(c_bar, a, v, mode),
        correlate_right(c_bar, a, v, mode),
    ),
)
differential(
    np.cov,
    lambda c, m, y=None, rowvar=True, bias=False, ddof=None, fweights=None, aweights=None, *, dtype=None, dm, dy: (
        cov_tangent(dm, None, m, y=y, rowvar=rowvar, bias=bias, ddof=ddof, fweights=fweights, aweights=aweights)
        + cov_tangent(None, dy, m, y=y, rowvar=rowvar, bias=bias, ddof=ddof, fweights=fweights, aweights=aweights)
    ),
    kind=grids.covariance,
    sample=args(
        lambda rng: (rng.normal(size=5),),
        lambda rng: (rng.normal(size=(2, 5)), rng.normal(size=5)),
        lambda rng: ((rng.normal(size=(5, 2)), rng.normal(size=(5, 3))), {"rowvar": False, "bias": True}),
        lambda rng: (
            (rng.normal(size=(2, 4)),),
            {"ddof": 2, "fweights": np.array([1, 3, 2, 1]), "aweights": np.array([0.5, 1.0, 2.0, 1.0])},
        ),
        lambda rng: (_complex(rng, (2, 4)), rng.normal(size=4)),
    ),
)
adjoint(
    np.cov,
    lambda c_bar, m, y=None, rowvar=True, bias=False, ddof=None, fweights=None, aweights=None, *, dtype=None: (
        cov_adjoints(c_bar, m, y=y, rowvar=rowvar, bias=bias, ddof=ddof, fweights=fweights, aweights=aweights)[0],
        cov_adjoints(c_bar, m, y=y, rowvar=rowvar, bias=bias, ddof=ddof, fweights=fweights, aweights=aweights)[1],
    ),
)
differential(
    np.corrcoef,
    lambda r, x, y=None, rowvar=True, *, dtype=None, dx, dy: (
        corrcoef_tangent(dx, None, r, x, y=y, rowvar=rowvar) + corrcoef_tangent(None, dy, r, x, y=y, rowvar=rowvar)
    ),
    kind=grids.correlation,
    sample=args(
        lambda rng: (rng.normal(size=5),),
        lambda rng: (rng.normal(size=4), rng.normal(size=4)),
        lambda rng: ((rng.normal(size=(5, 3)),), {"rowvar": False}),
        lambda rng: (_complex(rng, (2, 4)), rng.normal(size=4)),
    ),
)
adjoint(
    np.corrcoef,
    lambda r_bar, x, y=None, rowvar=True, *, dtype=None, r: (
        corrcoef_adjoints(r_bar, r, x, y=y, rowvar=rowvar)[0],
        corrcoef_adjoints(r_bar, r, x, y=y, rowvar=rowvar)[1],
    ),
)
