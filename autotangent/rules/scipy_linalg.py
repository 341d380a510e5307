"""Linear algebra of SciPy. Loaded when scipy.linalg is."""

from typing import Any

import numpy as np
from scipy import linalg

from autotangent.joined import join_dtype
from autotangent.kinds import UNKNOWN, ArrayKind, Kind, ScalarKind, TupleKind
from autotangent.rules.refusals import given_as, real_only, refuse_active
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.result_kinds import Bound, array_of, first
from autotangent.rules.samples import args, positive_definite, well_conditioned
from autotangent.rules.when import When, is_constant, one_of
from autotangent.runtime import (
    cho_factor_adjoint,
    cho_factor_tangent,
    cho_solve_adjoint,
    cho_solve_change,
    cholesky_adjoint,
    cholesky_tangent,
    solve_left,
    solve_right,
    solve_tangent,
    symmetric,
    triangular,
    triangular_adjoint,
    triangular_product,
)

SYMMETRIC = ("sym", "symmetric", "her", "hermitian", "pos", "positive definite")


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
    return TupleKind((float_matrix(bound), ScalarKind("b", True)))  # an array without axes since SciPy 1.18


def factored(bound: Bound) -> Kind:
    """cho_solve: the shape of the right-hand side."""
    match first(bound).kind:
        case TupleKind((ArrayKind(dtype, axes), _)) if axes is not None and len(axes) == 2:
            right, axes = array_of(bound["b"].kind)
            return ArrayKind(join_dtype(join_dtype(dtype, right), "f"), axes)
    refuse_active(bound, "cho_solve of what is not known to be a pair of a matrix and a bool", "Give it (c, lower).")
    return UNKNOWN


# ---- systems ---------------------------------------------------------------------------------------------------------
def of_triangle(lower: bool) -> When:
    """solve of a symmetric matrix, of which one triangle is read."""
    symmetric, is_lower = one_of(2, "assume_a", *SYMMETRIC), is_constant(2, "lower", True)
    return lambda arguments, keywords: symmetric(arguments, keywords) and is_lower(arguments, keywords) is lower


def one_system(**known: tuple) -> Any:
    """solve with a matrix, assumed to have a structure that is known."""
    what = "scipy.linalg.solve"
    return given_as(one_matrix(like_right_side, what), what, **known)


_assumed = {"assume_a": (None, "gen", "general", *SYMMETRIC), "transposed": (False, True)}
_of_triangle = real_only(one_system(lower=(False, True), transposed=(False, True)), "solve of a symmetric matrix")
_upper, _lower, _transposed = of_triangle(False), of_triangle(True), is_constant(2, "transposed", True)
differential(
    linalg.solve,
    lambda x, a, b, *, assume_a=None, lower=False, transposed=False, check_finite=True, da, db: solve_tangent(
        x, a, b, da, db
    ),
    kind=one_system(**_assumed),
    sample=args(
        lambda rng: (well_conditioned(rng, (3, 3)), rng.normal(size=3)),
        lambda rng: ((well_conditioned(rng, (3, 3)), rng.normal(size=(3, 2))), {"assume_a": "gen"}),
    ),
)
adjoint(
    linalg.solve,
    lambda x_bar, a, b, *, assume_a=None, lower=False, transposed=False, check_finite=True, x: (
        solve_left(x_bar, x, a, b),
        solve_right(x_bar, a, b),
    ),
)
differential(
    linalg.solve,
    lambda x, a, b, *, assume_a=None, lower=False, transposed=False, check_finite=True, da, db: solve_tangent(
        x, symmetric(a, "U"), b, symmetric(da, "U"), db
    ),
    kind=_of_triangle,
    when=_upper,
    sample=args(lambda rng: ((positive_definite(rng, (3, 3)), rng.normal(size=3)), {"assume_a": "pos"})),
)
adjoint(
    linalg.solve,
    lambda x_bar, a, b, *, assume_a=None, lower=False, transposed=False, check_finite=True, x: (
        triangular(solve_left(x_bar, x, symmetric(a, "U"), b), "U"),
        solve_right(x_bar, symmetric(a, "U"), b),
    ),
    when=_upper,
)
differential(
    linalg.solve,
    lambda x, a, b, *, assume_a=None, lower=False, transposed=False, check_finite=True, da, db: solve_tangent(
        x, symmetric(a), b, symmetric(da), db
    ),
    kind=_of_triangle,
    when=_lower,
    sample=args(
        lambda rng: ((positive_definite(rng, (3, 3)), rng.normal(size=(3, 2))), {"assume_a": "sym", "lower": True})
    ),
)
adjoint(
    linalg.solve,
    lambda x_bar, a, b, *, assume_a=None, lower=False, transposed=False, check_finite=True, x: (
        triangular(solve_left(x_bar, x, symmetric(a), b)),
        solve_right(x_bar, symmetric(a), b),
    ),
    when=_lower,
)
differential(
    linalg.solve,
    lambda x, a, b, *, assume_a=None, lower=False, transposed=False, check_finite=True, da, db: solve_tangent(
        x, np.transpose(a), b, np.transpose(da), db
    ),
    kind=one_system(**_assumed),
    when=_transposed,
    sample=args(lambda rng: ((well_conditioned(rng, (3, 3)), rng.normal(size=3)), {"transposed": True})),
)
adjoint(
    linalg.solve,
    lambda x_bar, a, b, *, assume_a=None, lower=False, transposed=False, check_finite=True, x: (
        np.transpose(solve_left(x_bar, x, np.transpose(a), b)),
        solve_right(x_bar, np.transpose(a), b),
    ),
    when=_transposed,
)
_triangular = given_as(one_matrix(like_right_side, "solve_triangular"), "solve_triangular", trans=(0, "N", 1, "T"))
differential(
    linalg.solve_triangular,
    lambda x, a, b, trans=0, lower=False, unit_diagonal=False, *, check_finite=True, da, db: linalg.solve_triangular(
        a, db - triangular_product(da, x, 0, lower, unit_diagonal), 0, lower, unit_diagonal
    ),
    kind=_triangular,
    sample=args(
        lambda rng: (well_conditioned(rng, (3, 3)), rng.normal(size=3)),
        lambda rng: ((well_conditioned(rng, (3, 3)), rng.normal(size=(3, 2))), {"lower": True, "check_finite": False}),
    ),
)
adjoint(
    linalg.solve_triangular,
    lambda x_bar, a, b, trans=0, lower=False, unit_diagonal=False, *, check_finite=True, x: (
        triangular_adjoint(linalg.solve_triangular(a, x_bar, 1, lower, unit_diagonal), x, 0, lower, unit_diagonal),
        linalg.solve_triangular(a, x_bar, 1, lower, unit_diagonal),
    ),
)
_turned = one_of(2, "trans", 1, "T")
differential(
    linalg.solve_triangular,
    lambda x, a, b, trans=0, lower=False, unit_diagonal=False, *, check_finite=True, da, db: linalg.solve_triangular(
        a, db - triangular_product(da, x, 1, lower, unit_diagonal), 1, lower, unit_diagonal
    ),
    kind=_triangular,
    when=_turned,
    sample=args(
        lambda rng: ((well_conditioned(rng, (3, 3)), rng.normal(size=(3, 2)), 1), {"lower": True}),
        lambda rng: ((well_conditioned(rng, (3, 3)), rng.normal(size=3)), {"trans": "T", "unit_diagonal": True}),
    ),
)
adjoint(
    linalg.solve_triangular,
    lambda x_bar, a, b, trans=0, lower=False, unit_diagonal=False, *, check_finite=True, x: (
        triangular_adjoint(linalg.solve_triangular(a, x_bar, 0, lower, unit_diagonal), x, 1, lower, unit_diagonal),
        linalg.solve_triangular(a, x_bar, 0, lower, unit_diagonal),
    ),
    when=_turned,
)
differential(
    linalg.inv,
    lambda b, a, *, check_finite=True, da: -b @ da @ b,
    kind=one_matrix(float_matrix, "scipy.linalg.inv"),
    sample=args(lambda rng: (well_conditioned(rng, (3, 3)),)),
)
adjoint(
    linalg.inv,
    lambda b_bar, a, *, check_finite=True, b: -np.transpose(b) @ b_bar @ np.transpose(b),
)

# ---- factors ---------------------------------------------------------------------------------------------------------
_cholesky = real_only(
    given_as(one_matrix(float_matrix, "cholesky"), "scipy.linalg.cholesky", lower=(False, True)), "cholesky"
)
differential(
    linalg.cholesky,
    lambda c, a, lower=False, *, check_finite=True, da: np.transpose(
        cholesky_tangent(np.transpose(da), np.transpose(c))
    ),
    kind=_cholesky,
    sample=args(lambda rng: (positive_definite(rng, (3, 3)),)),
)
adjoint(
    linalg.cholesky,
    lambda c_bar, a, lower=False, *, check_finite=True, c: np.transpose(
        cholesky_adjoint(np.transpose(c_bar), np.transpose(c))
    ),
)
_is_lower = is_constant(1, "lower", True)
differential(
    linalg.cholesky,
    lambda c, a, lower=False, *, check_finite=True, da: cholesky_tangent(da, c),
    kind=_cholesky,
    when=_is_lower,
    sample=args(lambda rng: ((positive_definite(rng, (3, 3)),), {"lower": True})),
)
adjoint(
    linalg.cholesky, lambda c_bar, a, lower=False, *, check_finite=True, c: cholesky_adjoint(c_bar, c), when=_is_lower
)
differential(
    linalg.cho_factor,
    lambda y, a, lower=False, *, check_finite=True, da: cho_factor_tangent(da, y),
    kind=real_only(one_matrix(factor, "cho_factor"), "cho_factor"),
    sample=args(
        lambda rng: (positive_definite(rng, (3, 3)),), lambda rng: ((positive_definite(rng, (3, 3)),), {"lower": True})
    ),
)
adjoint(linalg.cho_factor, lambda y_bar, a, lower=False, *, check_finite=True, y: cho_factor_adjoint(y_bar, y))
differential(
    linalg.cho_solve,
    lambda x, c_and_lower, b, *, check_finite=True, dc_and_lower, db: linalg.cho_solve(
        c_and_lower, db - cho_solve_change(dc_and_lower, c_and_lower, x)
    ),
    kind=real_only(factored, "cho_solve"),
    sample=args(
        lambda rng: (linalg.cho_factor(positive_definite(rng, (3, 3))), rng.normal(size=3)),
        lambda rng: (linalg.cho_factor(positive_definite(rng, (3, 3)), lower=True), rng.normal(size=(3, 2))),
    ),
)
adjoint(
    linalg.cho_solve,
    lambda x_bar, c_and_lower, b, *, check_finite=True, x: (
        cho_solve_adjoint(linalg.cho_solve(c_and_lower, x_bar), x, c_and_lower),
        linalg.cho_solve(c_and_lower, x_bar),
    ),
)
differential(
    linalg.expm,
    lambda y, A, dA: linalg.expm_frechet(A, dA, None, False),
    kind=one_matrix(float_matrix, "expm"),
    sample=args(lambda rng: (rng.normal(size=(3, 3)),)),
)
adjoint(linalg.expm, lambda y_bar, A: linalg.expm_frechet(np.transpose(A), y_bar, None, False))
# Its own derivative: the exponential of [[A, E], [0, A]] has it in the upper right corner.
differential(
    linalg.expm_frechet,
    lambda y, A, E, method, compute_expm, *, dA, dE: (
        linalg.expm_frechet(A, dE, None, False)
        + np.eye(len(A), 2 * len(A))
        @ linalg.expm_frechet(np.block([[A, E], [np.zeros_like(A), A]]), np.kron(np.eye(2), dA), None, False)
        @ np.eye(2 * len(A), len(A), -len(A))
    ),
    kind=given_as(one_matrix(float_matrix, "expm_frechet"), "expm_frechet", compute_expm=(False,)),
    sample=args(lambda rng: (rng.normal(size=(3, 3)), rng.normal(size=(3, 3)), None, False)),
)
adjoint(
    linalg.expm_frechet,
    lambda y_bar, A, E, method, compute_expm: (
        np.trace(
            np.reshape(
                linalg.expm_frechet(
                    np.transpose(np.block([[A, E], [np.zeros_like(A), A]])),
                    np.kron(np.eye(2, k=1), y_bar),
                    None,
                    False,
                ),
                (2, len(A), 2, len(A)),
            ),
            axis1=0,
            axis2=2,
        ),
        linalg.expm_frechet(np.transpose(A), y_bar, None, False),
        None,
        None,
    ),
)
