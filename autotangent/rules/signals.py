"""Functions of signals: Bessel functions, windows, phases without jumps, and whether a result is real."""

import numpy as np

from autotangent.rules import grid_kinds as grids
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.samples import args, either, grid, real
from autotangent.runtime import i0_slope, kaiser_slope

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
