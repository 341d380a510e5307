"""Linear algebra of SciPy. Loaded when scipy.linalg is."""

from typing import Any

import numpy as np
from scipy import linalg

from autotangent.kinds import BOOL, ArrayKind, Kind, TupleKind, join_dtype
from autotangent.rules.refusals import real_only, refuse_active
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.result_kinds import Bound, array_of, const, first
from autotangent.rules.samples import args, positive_definite, well_conditioned
from autotangent.rules.when import is_constant
from autotangent.runtime import (
    cholesky_adjoint,
    cholesky_tangent,
    solve_left,
    solve_right,
    solve_tangent,
    triangular_adjoint,
    triangular_product,
)


def one_matrix(kind: Any, what: str) -> Any:
    """A family whose first argument is one matrix, not a stack of them."""

    def checked(bound: Bound) -> Kind:
        axes = array_of(first(bound).kind)[1]
        if axes is None or len(axes) != 2:
            refuse_active(bound, f"{what} of what is not known to be one matrix", "Call it for each, in a loop.")
        return kind(bound)

    return checked


def float_matrix(bound: Bound) -> Kind:
    """A matrix of the same shape."""
    dtype, axes = array_of(first(bound).kind)
    return ArrayKind(join_dtype(dtype, "f"), axes)


def like_right_side(bound: Bound) -> Kind:
    """What solves a system: the shape of the right-hand side."""
    dtypes = [array_of(v.kind)[0] for k, v in bound.items() if k in ("a", "b")]
    dtype, axes = array_of(bound["b"].kind)
    return ArrayKind("c" if "c" in dtypes else "f", axes)


def factor(bound: Bound) -> Kind:
    """cho_factor: the factor, and whether it is a lower one."""
    return TupleKind((float_matrix(bound), BOOL))


def plain_side(kind: Any) -> Any:
    """solve_triangular with a constant trans."""

    def checked(bound: Bound) -> Kind:
        if const(bound.get("trans"), 0) not in (0, 1):
            refuse_active(bound, "solve_triangular with a trans that is not the constant 0 or 1", "Give trans=1.")
        return kind(bound)

    return checked


_systems = args(
    lambda rng: (well_conditioned(rng, (3, 3)), rng.normal(size=3)),
    lambda rng: (well_conditioned(rng, (3, 3)), rng.normal(size=(3, 2))),
)
differential(
    linalg.solve,
    lambda x, a, b, da, db: solve_tangent(x, a, b, da, db),
    kind=one_matrix(like_right_side, "scipy.linalg.solve"),
    sample=_systems,
)
adjoint(linalg.solve, lambda x_bar, a, b, *, x: (solve_left(x_bar, x, a, b), solve_right(x_bar, a, b)))
differential(
    linalg.solve_triangular,
    lambda x, a, b, trans=0, lower=False, unit_diagonal=False, *, da, db: linalg.solve_triangular(
        a, db - triangular_product(da, x, trans, lower, unit_diagonal), trans, lower, unit_diagonal
    ),
    kind=plain_side(one_matrix(like_right_side, "solve_triangular")),
    sample=args(
        lambda rng: (well_conditioned(rng, (3, 3)), rng.normal(size=3)),
        lambda rng: ((well_conditioned(rng, (3, 3)), rng.normal(size=(3, 2)), 1), {"lower": True}),
        lambda rng: ((well_conditioned(rng, (3, 3)), rng.normal(size=3)), {"trans": 1, "unit_diagonal": True}),
    ),
)
adjoint(
    linalg.solve_triangular,
    lambda x_bar, a, b, trans=0, lower=False, unit_diagonal=False, *, x: (
        triangular_adjoint(
            linalg.solve_triangular(a, x_bar, 1 - trans, lower, unit_diagonal), x, trans, lower, unit_diagonal
        ),
        linalg.solve_triangular(a, x_bar, 1 - trans, lower, unit_diagonal),
    ),
)

# ---- factors ---------------------------------------------------------------------------------------------------------
_definite = args(lambda rng: (positive_definite(rng, (3, 3)),))
differential(
    linalg.cholesky,
    lambda c, a, lower=False, *, da: np.transpose(cholesky_tangent(np.transpose(da), np.transpose(c))),
    kind=real_only(one_matrix(float_matrix, "cholesky"), "cholesky"),
    sample=_definite,
)
adjoint(
    linalg.cholesky,
    lambda c_bar, a, lower=False, *, c: np.transpose(cholesky_adjoint(np.transpose(c_bar), np.transpose(c))),
)
_lower = is_constant(1, "lower", True)
differential(
    linalg.cholesky,
    lambda c, a, lower, *, da: cholesky_tangent(da, c),
    kind=real_only(one_matrix(float_matrix, "cholesky"), "cholesky"),
    when=_lower,
    sample=args(lambda rng: ((positive_definite(rng, (3, 3)),), {"lower": True})),
)
adjoint(linalg.cholesky, lambda c_bar, a, lower, *, c: cholesky_adjoint(c_bar, c), when=_lower)
differential(
    linalg.inv,
    lambda b, a, da: -b @ da @ b,
    kind=one_matrix(float_matrix, "scipy.linalg.inv"),
    sample=args(lambda rng: (well_conditioned(rng, (3, 3)),)),
)
adjoint(linalg.inv, lambda b_bar, a, *, b: -np.transpose(b) @ b_bar @ np.transpose(b))
differential(
    linalg.expm,
    lambda y, A, dA: linalg.expm_frechet(A, dA, None, False),
    kind=one_matrix(float_matrix, "expm"),
    sample=args(lambda rng: (rng.normal(size=(3, 3)),)),
)
adjoint(linalg.expm, lambda y_bar, A: linalg.expm_frechet(np.transpose(A), y_bar, None, False))
