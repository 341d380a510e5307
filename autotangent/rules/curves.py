"""Values of curves at points: linear interpolation and polynomials."""

import numpy as np

from autotangent.kinds import UNKNOWN, Kind, ScalarKind
from autotangent.rules.refusals import real_only
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.result_kinds import Bound, array_of, as_array, broadcast_kinds
from autotangent.rules.samples import args
from autotangent.runtime import interp_adjoint, interp_slope, interp_tangent, polyval_adjoint, polyval_slope

GRID = np.array([0.0, 0.5, 2.0, 3.0])


def interpolated(bound: Bound) -> Kind:
    """interp: the shape of x."""
    return broadcast_kinds([as_array(bound["x"].kind), ScalarKind(array_of(bound["fp"].kind)[0])], "f")


def interpolated_tangent(bound: Bound) -> Kind:
    """The tangent of the values: the shape of x."""
    return broadcast_kinds([as_array(bound["x"].kind)], "f")


def polynomial(bound: Bound) -> Kind:
    """polyval: the shape of x, of a vector of coefficients."""
    dtype, axes = array_of(bound["p"].kind)
    if axes is None or len(axes) != 1:
        return UNKNOWN
    kind = broadcast_kinds([as_array(bound["x"].kind), ScalarKind(dtype)])
    return ScalarKind(kind.dtype, True) if isinstance(kind, ScalarKind) else kind  # an array without coefficients


differential(
    np.interp,
    lambda y, x, xp, fp, left=None, right=None, *, dx, dxp, dfp: (
        interp_slope(x, xp, fp) * dx
        - interp_slope(x, xp, fp) * interp_tangent(dxp, x, xp)
        + interp_tangent(dfp, x, xp, left, right)
    ),
    kind=real_only(interpolated, "interp"),
    sample=args(
        lambda rng: (rng.uniform(0.1, 0.4), GRID, rng.normal(size=4)),
        lambda rng: (np.array([-1.0, 0.2, 1.0, 2.5, 4.0]), GRID, rng.normal(size=4)),
        lambda rng: ((np.array([[-1.0, 0.2], [2.7, 4.0]]), GRID, rng.normal(size=4)), {"left": 2.0, "right": -1.0}),
    ),
)
adjoint(
    np.interp,
    lambda y_bar, x, xp, fp, left=None, right=None: (
        interp_slope(x, xp, fp) * y_bar,
        interp_adjoint(-interp_slope(x, xp, fp) * y_bar, x, xp, xp),
        interp_adjoint(y_bar, x, xp, fp, left, right),
    ),
)
differential(
    np.polyval,
    lambda y, p, x, dp, dx: np.polyval(dp, x) + polyval_slope(p, x) * dx,
    kind=polynomial,
    sample=args(
        lambda rng: (rng.normal(size=3), rng.normal()),
        lambda rng: (rng.normal(size=3), rng.normal(size=4)),
        lambda rng: (rng.normal(size=1), rng.normal(size=(2, 3))),
    ),
)
adjoint(np.polyval, lambda y_bar, p, x: (polyval_adjoint(y_bar, p, x), polyval_slope(p, x) * y_bar))
