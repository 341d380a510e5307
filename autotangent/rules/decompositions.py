"""Eigenvalues, singular values, QR, and what solves systems with them: pseudoinverse, least squares, tensors.

`runtime/decompositions.py` says what becomes of equal values, and of the phase of complex vectors.
"""

import numpy as np

from autotangent.rules import decomposition_kinds as kinds
from autotangent.rules.registry import adjoint, constant, differential
from autotangent.rules.samples import args, either, grid, positive_definite, well_conditioned
from autotangent.rules.when import complex_argument, is_constant, may_be
from autotangent.runtime import (
    as_square,
    cond_slope,
    eig_adjoint,
    eig_tangent,
    eigh_adjoint,
    eigh_tangent,
    eigvals_adjoint,
    eigvals_tangent,
    eigvalsh_adjoint,
    eigvalsh_tangent,
    lstsq_left,
    lstsq_right,
    lstsq_tangent,
    matrix_power_tangent,
    multi_dot_adjoint,
    multi_dot_tangent,
    pinv_adjoint,
    pinv_tangent,
    qr_adjoint,
    qr_tangent,
    r_tangent,
    spread,
    svd_adjoint,
    svd_tangent,
    svdvals_slope,
    svdvals_tangent,
)

_triangles = either(
    grid(((3, 3), (2, 3, 3)), {}, {"UPLO": "U"}, draw=positive_definite),
    args(lambda rng: (well_conditioned(rng, (3, 3)),)),
)
_shapes = ((3, 3), (4, 3), (2, 3, 4))


def _complex(rng: np.random.Generator, shape: tuple) -> np.ndarray:
    return rng.normal(size=shape) + 1j * rng.normal(size=shape)


_real_matrices = args(
    lambda rng: (np.array([[1.0, 2.0, 0.3], [-1.5, 1.2, 0.7], [0.4, -0.2, 2.0]]),),
    lambda rng: (np.array([[[1.0, 0.5], [0.7, 2.0]], [[3.0, 1.0], [0.2, 0.1]]]),),
)
_complex_triangles = grid(((3, 3),), {}, {"UPLO": "U"}, draw=_complex)

# ---- eigenvalues -----------------------------------------------------------------------------------------------------
differential(
    np.linalg.eigh,
    lambda y, a, UPLO="L", *, da: eigh_tangent(da, y, UPLO=UPLO),
    kind=kinds.eigh,
    sample=either(_triangles, _complex_triangles),
)
adjoint(np.linalg.eigh, lambda y_bar, a, UPLO="L", *, y: eigh_adjoint(y_bar, y, UPLO=UPLO))
differential(
    np.linalg.eigvalsh,
    lambda w, a, UPLO="L", *, da: eigvalsh_tangent(da, a, UPLO=UPLO),
    kind=kinds.eigvalsh,
    sample=either(_triangles, _complex_triangles),
)
adjoint(np.linalg.eigvalsh, lambda w_bar, a, UPLO="L": eigvalsh_adjoint(w_bar, a, UPLO=UPLO))
differential(
    np.linalg.eigvals,
    lambda w, a, da: eigvals_tangent(da, a),
    kind=kinds.eigvals,
    sample=either(grid(((3, 3), (2, 3, 3)), {}, draw=_complex), _real_matrices),
)
adjoint(np.linalg.eigvals, lambda w_bar, a: eigvals_adjoint(w_bar, a))
differential(
    np.linalg.eig,
    lambda y, a, da: eig_tangent(da, y),
    kind=kinds.eig,
    sample=either(grid(((3, 3), (2, 2, 2)), {}, draw=_complex), _real_matrices),
)
adjoint(np.linalg.eig, lambda y_bar, a, *, y: eig_adjoint(y_bar, y))

# ---- singular values -------------------------------------------------------------------------------------------------
differential(
    np.linalg.svd,
    lambda y, a, full_matrices=True, compute_uv=True, *, da: svd_tangent(da, y),
    kind=kinds.svd,
    sample=either(
        grid(_shapes, {"full_matrices": False}),
        args(lambda rng: (rng.normal(size=(3, 3)),)),
        grid(((3, 3), (4, 3), (3, 4)), {"full_matrices": False}, draw=_complex),
    ),
)
adjoint(np.linalg.svd, lambda y_bar, a, full_matrices=True, compute_uv=True, *, y: svd_adjoint(y_bar, y))
_values_only = is_constant(2, "compute_uv", False)
differential(
    np.linalg.svd,
    lambda s, a, full_matrices=True, compute_uv=True, *, da: svdvals_tangent(da, a),
    kind=kinds.svdvals,
    when=_values_only,
    sample=either(grid(_shapes, {"compute_uv": False}), grid(((3, 4),), {"compute_uv": False}, draw=_complex)),
)
adjoint(
    np.linalg.svd,
    lambda s_bar, a, full_matrices=True, compute_uv=True: svdvals_slope(s_bar, a),
    when=_values_only,
)
differential(
    np.linalg.svdvals,
    lambda s, x, dx: svdvals_tangent(dx, x),
    kind=kinds.svdvals,
    sample=either(grid(_shapes, {}), grid(((3, 4),), {}, draw=_complex)),
)
adjoint(np.linalg.svdvals, lambda s_bar, x: svdvals_slope(s_bar, x))
differential(
    np.linalg.cond,
    lambda y, x, p=None, *, dx: np.sum(cond_slope(x, p=p) * dx, axis=(-2, -1)),
    kind=kinds.real_cond,
    sample=either(
        grid(((3, 3), (2, 4, 3)), {}, {"p": -2}),
        grid(((3, 3), (2, 3, 3)), {"p": 1}, {"p": -np.inf}, {"p": "fro"}, {"p": "nuc"}, draw=well_conditioned),
    ),
)
adjoint(np.linalg.cond, lambda y_bar, x, p=None: spread(y_bar, x, (-2, -1)) * cond_slope(x, p=p))
differential(
    np.linalg.cond,
    lambda y, x, p=None, *, dx: np.sum(np.real(cond_slope(x, p=p) * dx), axis=(-2, -1)),
    kind=kinds.cond,
    when=complex_argument,
    sample=grid(((3, 3),), {}, {"p": 1}, {"p": "fro"}, draw=_complex),
)
adjoint(
    np.linalg.cond,
    lambda y_bar, x, p=None: np.real(spread(y_bar, x, (-2, -1))) * cond_slope(x, p=p),
    when=complex_argument,
)
constant(np.linalg.matrix_rank, kind=kinds.rank)

# ---- QR --------------------------------------------------------------------------------------------------------------
differential(
    np.linalg.qr,
    lambda y, a, mode="reduced", *, da: qr_tangent(da, y, a),
    kind=kinds.qr,
    sample=either(
        grid(_shapes, {}, {"mode": "reduced"}),
        grid(_shapes, {}, draw=_complex),
        grid(((3, 3), (2, 3, 4)), {"mode": "complete"}),
    ),
)
adjoint(np.linalg.qr, lambda y_bar, a, mode="reduced", *, y: qr_adjoint(y_bar, y, a))
_triangle_only = is_constant(1, "mode", "r")
differential(
    np.linalg.qr,
    lambda r, a, mode="reduced", *, da: r_tangent(da, a),
    kind=kinds.qr,
    when=_triangle_only,
    sample=either(grid(_shapes, {"mode": "r"}), grid(((3, 3),), {"mode": "r"}, draw=_complex)),
)
adjoint(
    np.linalg.qr,
    lambda r_bar, a, mode="reduced": qr_adjoint((0.0, r_bar), np.linalg.qr(a), a),
    when=_triangle_only,
)

# ---- solving ---------------------------------------------------------------------------------------------------------
differential(
    np.linalg.pinv,
    lambda b, a, rcond=None, *, rtol=None, da: pinv_tangent(da, b, a),
    kind=kinds.pinv,
    sample=either(grid(_shapes, {}), grid(((4, 3),), {"rcond": 1e-10}, draw=_complex), grid(((3, 4),), {"rtol": 1e-9})),
)
adjoint(np.linalg.pinv, lambda b_bar, a, rcond=None, *, rtol=None, b: pinv_adjoint(b_bar, b, a))
differential(
    np.linalg.lstsq,
    lambda y, a, b, rcond=None, *, da, db: lstsq_tangent(da, db, y, a, b, rcond=rcond),
    kind=kinds.lstsq,
    sample=args(
        lambda rng: (rng.normal(size=(5, 3)), rng.normal(size=5)),
        lambda rng: ((rng.normal(size=(5, 3)), rng.normal(size=(5, 2))), {"rcond": 1e-9}),
        lambda rng: (rng.normal(size=(3, 5)), rng.normal(size=3)),
        lambda rng: (rng.normal(size=(3, 3)), rng.normal(size=(3, 2)), -1),
    ),
)
adjoint(
    np.linalg.lstsq,
    lambda y_bar, a, b, rcond=None, *, y: (
        lstsq_left(y_bar, y, a, b, rcond=rcond),
        lstsq_right(y_bar, y, a, b, rcond=rcond),
    ),
)
differential(
    np.linalg.tensorinv,
    lambda b, a, ind=2, *, da: np.reshape(-as_square(b) @ as_square(da) @ as_square(b), np.shape(b)),
    kind=kinds.inverse_tensor,
    sample=args(
        lambda rng: (np.reshape(well_conditioned(rng, (4, 4)), (4, 1, 2, 2)),),
        lambda rng: ((np.reshape(well_conditioned(rng, (6, 6)), (6, 2, 3)),), {"ind": 1}),
    ),
)
adjoint(
    np.linalg.tensorinv,
    lambda b_bar, a, ind=2, *, b: np.reshape(-as_square(b).T @ as_square(b_bar) @ as_square(b).T, np.shape(a)),
)
differential(
    np.linalg.tensorsolve,
    lambda x, a, b, da, db: np.reshape(
        np.linalg.solve(as_square(a), np.ravel(db) - as_square(da) @ np.ravel(x)), np.shape(x)
    ),
    kind=kinds.solved_tensor,
    sample=args(lambda rng: (np.reshape(well_conditioned(rng, (6, 6)), (2, 3, 6)), rng.normal(size=(2, 3)))),
)
adjoint(
    np.linalg.tensorsolve,
    lambda x_bar, a, b, *, x: (
        np.reshape(-np.outer(np.linalg.solve(as_square(a).T, np.ravel(x_bar)), x), np.shape(a)),
        np.reshape(np.linalg.solve(as_square(a).T, np.ravel(x_bar)), np.shape(b)),
    ),
)

# ---- products --------------------------------------------------------------------------------------------------------
_powers = args(
    *(lambda rng, n=n: (well_conditioned(rng, (3, 3)), n) for n in (0, 3, -2)),
    lambda rng: (well_conditioned(rng, (2, 3, 3)), 2),
    lambda rng: (_complex(rng, (2, 2)), 3),
)
_itself = may_be(1, "n", 1)
for _when in (None, _itself):
    differential(
        np.linalg.matrix_power,
        lambda b, a, n, da: matrix_power_tangent(da, a, n),
        kind=kinds.powered,
        when=_when,
        sample=args(lambda rng: (well_conditioned(rng, (3, 3)), 1)) if _when else _powers,
        view=_when is not None,
    )
    adjoint(
        np.linalg.matrix_power,
        lambda b_bar, a, n: (matrix_power_tangent(b_bar, np.matrix_transpose(a), n), None),
        when=_when,
    )
differential(
    np.linalg.multi_dot,
    lambda c, arrays, darrays: multi_dot_tangent(arrays, darrays),
    kind=kinds.chained,
    sample=args(
        lambda rng: ([rng.normal(size=(2, 3)), rng.normal(size=(3, 4)), rng.normal(size=(4, 2))],),
        lambda rng: ([rng.normal(size=3), rng.normal(size=(3, 4)), rng.normal(size=(4, 2)), rng.normal(size=2)],),
        lambda rng: ([rng.normal(size=(2, 3)), rng.normal(size=3)],),
    ),
)
adjoint(np.linalg.multi_dot, lambda c_bar, arrays: multi_dot_adjoint(c_bar, arrays))
