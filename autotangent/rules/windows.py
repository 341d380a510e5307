"""Looks at an array that show an element more than once. What they give back is added up."""

import numpy as np
from numpy.lib.stride_tricks import as_strided, sliding_window_view

from autotangent.rules import selection_kinds as shapes
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.samples import args
from autotangent.runtime import strided_positions, untake, unwindowed

adjoint(
    sliding_window_view,
    lambda y_bar, x, window_shape, axis=None, *, writeable=False: (unwindowed(y_bar, x, window_shape, axis=axis), None),
    kind=shapes.windows,
    sample=args(
        lambda rng: (rng.normal(size=5), 3),
        lambda rng: (rng.normal(size=(3, 4)), (2, 2)),
        lambda rng: ((rng.normal(size=(3, 4)), 2), {"axis": -1}),
        lambda rng: ((rng.normal(size=(3, 5)), (2, 3)), {"axis": (1, 1)}),
    ),
    view=True,
)
differential(
    as_strided,
    lambda y, x, shape=None, strides=None, *, writeable=True, dx: np.take(dx, strided_positions(x, shape, strides)),
    kind=shapes.strided,
    sample=args(
        lambda rng: (rng.normal(size=(3, 4)), (2, 3), (0, 0)),  # other strides: see the program array_windows
        lambda rng: ((rng.normal(size=4),), {"strides": (0,)}),
    ),
    view=True,
)
adjoint(
    as_strided,
    lambda y_bar, x, shape=None, strides=None, *, writeable=True: (
        untake(y_bar, x, strided_positions(x, shape, strides)),
        None,
        None,
    ),
)
