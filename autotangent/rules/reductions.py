"""Reductions over axes, running sums and products. Linear ones state the transpose, `spread`."""

import numpy as np

from autotangent.rules import result_kinds as kinds
from autotangent.rules import shape_kinds as shapes
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.samples import args, grid, positive_array
from autotangent.rules.when import absent
from autotangent.runtime import (
    count,
    cumprod_adjoint,
    cumprod_tangent,
    middle,
    products_of_others,
    quotient,
    share,
    spread,
)

over_axes = grid(
    ((4,), (3, 4), (2, 3, 1)),
    {},
    {"axis": 0},
    {"axis": -1, "keepdims": True},
    {"axis": None, "keepdims": True},
    {"axis": ()},
)
over_pairs = grid(((3, 4), (2, 3, 4)), {"axis": (0, 1)}, {"axis": (-1, 0), "keepdims": True})
plain = grid(((4,), (3, 4), (2, 3, 1)), {}, {"axis": 0}, {"axis": -1, "keepdims": True})


def reducing(rng):
    """Shapes, axes and keepdims for reductions that take tuples."""
    return over_axes(rng) + over_pairs(rng)


# ---- sums ------------------------------------------------------------------------------------------------------------
adjoint(
    np.sum,
    lambda y_bar, a, axis=None, dtype=None, *, keepdims=False: spread(y_bar, a, axis, keepdims),
    kind=kinds.with_dtype_argument(kinds.reduction("i")),
    sample=reducing,
)
adjoint(
    np.mean,
    lambda y_bar, a, axis=None, dtype=None, *, keepdims=False: spread(y_bar, a, axis, keepdims) / count(a, axis=axis),
    kind=kinds.with_dtype_argument(kinds.reduction("f")),
    sample=reducing,
)
differential(
    np.average,
    lambda y, a, axis=None, weights=None, *, keepdims=False, da, dweights: (
        np.sum(shapes.weights_like(a, weights, axis) * da, axis=axis, keepdims=keepdims)
    ),
    kind=kinds.reduction("f"),
    sample=plain,
)
