"""Linear algebra: solving, inverting, determinants, factorisations, norms."""

import numpy as np

from autotangent.rules import linalg_kinds as linear
from autotangent.rules.decomposition_kinds import matrix_norm, real_matrix_norm
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.samples import args, either, grid, positive_definite, well_conditioned
from autotangent.rules.when import complex_argument, is_constant, present, ranks
from autotangent.runtime import (
    cholesky_adjoint,
    cholesky_tangent,
    cofactors,
    matrix_norm_slope,
    norm_slope,
    quotient,
    solve_left,
    solve_right,
    solve_tangent,
    spread,
    vector_norm_slope,
)


def _complex(rng: np.random.Generator, shape: tuple) -> np.ndarray:
    return rng.normal(size=shape) + 1j * rng.normal(size=shape)


# ---- solving ---------------------------------------------------------------------------------------------------------
differential(
    np.linalg.solve,
    lambda x, a, b, da, db: solve_tangent(x, a, b, da, db),
    kind=linear.solve,
    sample=args(
        lambda rng: (well_conditioned(rng, (3, 3)), rng.normal(size=3)),
        lambda rng: (well_conditioned(rng, (3, 3)), rng.normal(size=(3, 2))),
        lambda rng: (well_conditioned(rng, (2, 3, 3)), rng.normal(size=3)),
        lambda rng: (well_conditioned(rng, (2, 3, 3)), rng.normal(size=(3, 2))),
        lambda rng: (well_conditioned(rng, (3, 3)), rng.normal(size=(2, 3, 1))),
        lambda rng: (well_conditioned(rng, (3, 3)) + 0.5j, rng.normal(size=3) - 1j),
    ),
)
adjoint(np.linalg.solve, lambda x_bar, a, b, *, x: (solve_left(x_bar, x, a, b), solve_right(x_bar, a, b)))
matrix_and_vector, matrices = ranks((2, 2), (1, 1)), ranks((2, 2), (2, 2))
for _when, _columns in ((matrix_and_vector, 3), (matrices, (3, 2))):
    differential(
        np.linalg.solve,
        lambda x, a, b, da, db: np.linalg.solve(a, db - da @ x),
        kind=linear.solve,
        when=_when,
        sample=args(lambda rng, _columns=_columns: (well_conditioned(rng, (3, 3)), rng.normal(size=_columns))),
    )
adjoint(
    np.linalg.solve,
    lambda x_bar, a, b, *, x: (-np.outer(np.linalg.solve(a.T, x_bar), x), np.linalg.solve(a.T, x_bar)),
    when=matrix_and_vector,
)
adjoint(
    np.linalg.solve,
    lambda x_bar, a, b, *, x: (-np.linalg.solve(a.T, x_bar) @ x.T, np.linalg.solve(a.T, x_bar)),
    when=matrices,
)
differential(
    np.linalg.inv,
    lambda b, a, da: -b @ da @ b,
    kind=linear.square,
    sample=args(lambda rng: (well_conditioned(rng, (3, 3)),), lambda rng: (well_conditioned(rng, (2, 3, 3)),)),
)
adjoint(np.linalg.inv, lambda b_bar, a, *, b: -np.matrix_transpose(b) @ b_bar @ np.matrix_transpose(b))

# ---- determinants and factorisations ---------------------------------------------------------------------------------
_square = args(
    lambda rng: (well_conditioned(rng, (3, 3)),),
    lambda rng: (well_conditioned(rng, (2, 3, 3)),),
    lambda rng: (rng.normal(size=(2, 2)) + 0.5j,),
)
differential(np.linalg.det, lambda y, a, da: np.sum(cofactors(a) * da, axis=(-2, -1)), kind=linear.det, sample=_square)
adjoint(np.linalg.det, lambda y_bar, a: spread(y_bar, a, (-2, -1)) * cofactors(a))
differential(
    np.linalg.slogdet,
    lambda y, a, da: (
        np.zeros_like(np.trace(da, axis1=-2, axis2=-1)),
        np.trace(np.linalg.solve(a, da), axis1=-2, axis2=-1),
    ),
    kind=linear.slogdet,
    sample=args(lambda rng: (well_conditioned(rng, (3, 3)),), lambda rng: (-well_conditioned(rng, (2, 3, 3)),)),
)
adjoint(np.linalg.slogdet, lambda y_bar, a: np.matrix_transpose(np.linalg.inv(a)) * np.expand_dims(y_bar[1], (-2, -1)))
differential(
    np.linalg.slogdet,
    lambda y, a, da: (
        1j * y[0] * np.imag(np.trace(np.linalg.solve(a, da), axis1=-2, axis2=-1)),
        np.real(np.trace(np.linalg.solve(a, da), axis1=-2, axis2=-1)),
    ),
    kind=linear.slogdet,
    when=complex_argument,
    sample=grid(((3, 3), (2, 3, 3)), {}, draw=_complex),
)
adjoint(
    np.linalg.slogdet,
    lambda y_bar, a, *, y: (
        np.matrix_transpose(np.linalg.inv(a))
        * np.expand_dims(np.real(y_bar[1]) + 1j * np.imag(y_bar[0] * y[0]), (-2, -1))
    ),
    when=complex_argument,
)
differential(
    np.linalg.cholesky,
    lambda c, a, da: cholesky_tangent(da, c),
    kind=linear.square,
    sample=args(
        lambda rng: (positive_definite(rng, (3, 3)),),
        lambda rng: (positive_definite(rng, (2, 3, 3)),),
        lambda rng: (positive_definite(rng, (3, 3)) + 0.2j * (np.tri(3) - np.tri(3).T),),
    ),
)
adjoint(np.linalg.cholesky, lambda c_bar, a, *, c: cholesky_adjoint(c_bar, c))

_upper = is_constant(9, "upper", True)
differential(
    np.linalg.cholesky,
    lambda c, a, *, upper=False, da: np.swapaxes(
        cholesky_tangent(np.swapaxes(da, -1, -2), np.swapaxes(c, -1, -2)), -1, -2
    ),
    kind=linear.square,
    when=_upper,
    sample=args(
        lambda rng: ((positive_definite(rng, (3, 3)),), {"upper": True}),
        lambda rng: ((positive_definite(rng, (3, 3)) + 0.2j * (np.tri(3) - np.tri(3).T),), {"upper": True}),
    ),
)
adjoint(
    np.linalg.cholesky,
    lambda c_bar, a, *, upper=False, c: np.swapaxes(
        cholesky_adjoint(np.swapaxes(c_bar, -1, -2), np.swapaxes(c, -1, -2)), -1, -2
    ),
    when=_upper,
)

# ---- norms -----------------------------------------------------------------------------------------------------------
differential(
    np.linalg.norm,
    lambda y, x, *, axis=None, keepdims=False, dx: np.sum(
        quotient(x, spread(y, x, axis=axis, keepdims=keepdims)) * dx, axis=axis, keepdims=keepdims
    ),
    kind=linear.real_norm,
    sample=grid(((4,), (3, 4), (2, 3, 4)), {}, {"axis": 0}, {"axis": -1, "keepdims": True}),
    singular_at={"x": (0,)},
)
adjoint(
    np.linalg.norm,
    lambda y_bar, x, *, axis=None, keepdims=False, y: (
        quotient(x, spread(y, x, axis=axis, keepdims=keepdims)) * spread(y_bar, x, axis, keepdims)
    ),
)
differential(
    np.linalg.norm,
    lambda y, x, ord=None, axis=None, keepdims=False, *, dx: np.sum(
        np.real(norm_slope(x, y, ord, axis=axis, keepdims=keepdims) * dx), axis=axis, keepdims=keepdims
    ),
    kind=linear.norm,
    when=complex_argument,
    sample=either(
        grid(((4,),), {}, {"ord": 1}, {"ord": np.inf}, {"ord": 3}, draw=_complex),
        grid(((3, 4),), {"axis": 0}, {"ord": 1}, {"ord": "nuc", "keepdims": True}, draw=_complex),
    ),
    singular_at={"x": (0,)},
)
adjoint(
    np.linalg.norm,
    lambda y_bar, x, ord=None, axis=None, keepdims=False, *, y: (
        norm_slope(x, y, ord, axis=axis, keepdims=keepdims) * np.real(spread(y_bar, x, axis, keepdims))
    ),
    when=complex_argument,
)
ordered = present(1, "ord")
differential(
    np.linalg.norm,
    lambda y, x, ord=None, axis=None, keepdims=False, *, dx: np.sum(
        norm_slope(x, y, ord, axis=axis, keepdims=keepdims) * dx, axis=axis, keepdims=keepdims
    ),
    kind=linear.real_norm,
    when=ordered,
    sample=either(
        grid(((4,),), {"ord": 1}, {"ord": np.inf}, {"ord": -np.inf}, {"ord": 3}),
        grid(((3, 4),), {"ord": 2, "axis": 0}, {"ord": 0.5, "axis": -1, "keepdims": True}, {"ord": "fro"}),
        grid(((3, 4),), {"ord": 1}, {"ord": -np.inf, "keepdims": True}, {"ord": 2}, {"ord": "nuc"}),
        grid(((2, 3, 4),), {"ord": np.inf, "axis": (2, 0)}, {"ord": -2, "axis": (-2, -1)}, {"ord": -1, "axis": (0, 1)}),
    ),
    singular_at={"x": (0,)},
)
adjoint(
    np.linalg.norm,
    lambda y_bar, x, ord=None, axis=None, keepdims=False, *, y: (
        norm_slope(x, y, ord, axis=axis, keepdims=keepdims) * spread(y_bar, x, axis, keepdims)
    ),
    when=ordered,
)
differential(
    np.linalg.vector_norm,
    lambda y, x, *, axis=None, keepdims=False, ord=2, dx: np.sum(
        vector_norm_slope(x, y, ord=ord, axis=axis, keepdims=keepdims) * dx, axis=axis, keepdims=keepdims
    ),
    kind=linear.real_norm,
    sample=either(
        grid(((4,), (3, 4)), {}, {"ord": 1}, {"ord": -np.inf, "keepdims": True}, {"ord": 3, "axis": 0}),
        grid(((2, 3, 4),), {"axis": (0, 2)}, {"axis": (0, 1), "ord": np.inf, "keepdims": True}),
    ),
    singular_at={"x": (0,)},
)
adjoint(
    np.linalg.vector_norm,
    lambda y_bar, x, *, axis=None, keepdims=False, ord=2, y: (
        vector_norm_slope(x, y, ord=ord, axis=axis, keepdims=keepdims) * spread(y_bar, x, axis, keepdims)
    ),
)
differential(
    np.linalg.matrix_norm,
    lambda y, x, *, keepdims=False, ord="fro", dx: np.sum(
        matrix_norm_slope(x, ord=ord) * dx, axis=(-2, -1), keepdims=keepdims
    ),
    kind=real_matrix_norm,
    sample=either(
        grid(((3, 4), (2, 3, 4)), {}, {"ord": 1}, {"ord": -np.inf, "keepdims": True}, {"ord": "nuc"}),
        grid(((3, 3),), {"ord": 2}, {"ord": -2}),
    ),
    singular_at={"x": (0,)},
)
adjoint(
    np.linalg.matrix_norm,
    lambda y_bar, x, *, keepdims=False, ord="fro": matrix_norm_slope(x, ord=ord) * spread(y_bar, x, (-2, -1), keepdims),
)
differential(
    np.linalg.vector_norm,
    lambda y, x, *, axis=None, keepdims=False, ord=2, dx: np.sum(
        np.real(vector_norm_slope(x, y, ord=ord, axis=axis, keepdims=keepdims) * dx), axis=axis, keepdims=keepdims
    ),
    kind=linear.norm,
    when=complex_argument,
    sample=grid(((3, 4),), {}, {"ord": 3, "axis": 0}, draw=_complex),
    singular_at={"x": (0,)},
)
adjoint(
    np.linalg.vector_norm,
    lambda y_bar, x, *, axis=None, keepdims=False, ord=2, y: (
        vector_norm_slope(x, y, ord=ord, axis=axis, keepdims=keepdims) * np.real(spread(y_bar, x, axis, keepdims))
    ),
    when=complex_argument,
)
differential(
    np.linalg.matrix_norm,
    lambda y, x, *, keepdims=False, ord="fro", dx: np.sum(
        np.real(matrix_norm_slope(x, ord=ord) * dx), axis=(-2, -1), keepdims=keepdims
    ),
    kind=matrix_norm,
    when=complex_argument,
    sample=grid(((2, 3, 4),), {}, {"ord": 2, "keepdims": True}, draw=_complex),
    singular_at={"x": (0,)},
)
adjoint(
    np.linalg.matrix_norm,
    lambda y_bar, x, *, keepdims=False, ord="fro": (
        matrix_norm_slope(x, ord=ord) * np.real(spread(y_bar, x, (-2, -1), keepdims))
    ),
    when=complex_argument,
)
