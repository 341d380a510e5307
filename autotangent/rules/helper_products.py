"""Adjoints of products, which are products themselves: of the adjoint of the result and the other factor.

Of c = a * b, for any product of two, the adjoint of a pairs with a change y of a as c_bar does with y * b. So its own
derivative is, in c_bar, the product y * b, and in b the adjoint of b in y * b.
"""

from collections.abc import Callable
from typing import Any

import numpy as np

from autotangent.rules import helper_kinds as helper
from autotangent.rules import refusals
from autotangent.rules.registry import differential, opaque
from autotangent.rules.samples import args
from autotangent.runtime import (
    convolve_adjoint,
    correlate_left,
    correlate_right,
    cross_adjoint,
    dot_left,
    dot_right,
    einsum_adjoints,
    einsum_second,
    einsum_tangent,
    einsum_tangent_second,
    inner_left,
    inner_right,
    kron_left,
    kron_right,
    matmul_left,
    matmul_right,
    tensordot_left,
    tensordot_right,
)


def left(function: Any, formula: Callable, transpose: Callable, *draws: Callable) -> None:
    """The adjoint of the left factor."""
    sample = args(*draws)
    differential(function, formula, transpose=transpose, kind=helper.combined_like(1), sample=sample, steady=("a",))


def right(function: Any, formula: Callable, transpose: Callable, *draws: Callable) -> None:
    """The adjoint of the right factor."""
    sample = args(*draws)
    differential(function, formula, transpose=transpose, kind=helper.combined_like(2), sample=sample, steady=("b",))


# ---- matrix products -------------------------------------------------------------------------------------------------
_matrices = (
    lambda rng: (rng.normal(size=(2, 4)), rng.normal(size=(2, 3)), rng.normal(size=(3, 4))),
    lambda rng: (rng.normal(size=4), rng.normal(size=3), rng.normal(size=(3, 4))),
    lambda rng: (rng.normal(size=(5, 2)), rng.normal(size=(2, 3)), rng.normal(size=(5, 3, 1))[..., 0]),
    lambda rng: (rng.normal(), rng.normal(size=3), rng.normal(size=3)),
)
_stacks = (lambda rng: (rng.normal(size=(5, 2, 4)), rng.normal(size=(2, 3)), rng.normal(size=(5, 3, 4))),)
_numbers = (lambda rng: (rng.normal(size=3), rng.normal(), rng.normal(size=3)),)
left(
    matmul_left,
    lambda y, g, a, b, dg, db: matmul_left(dg, a, b) + matmul_left(g, a, db),
    lambda y_bar, g, a, b: (y_bar @ b, None, matmul_right(g, y_bar, b)),
    *_matrices[:2],
    *_matrices[3:],
    *_stacks,
)
right(
    matmul_right,
    lambda y, g, a, b, dg, da: matmul_right(dg, a, b) + matmul_right(g, da, b),
    lambda y_bar, g, a, b: (a @ y_bar, matmul_left(g, a, y_bar), None),
    *_matrices[:2],
    *_matrices[3:],
    *_stacks,
)
left(
    dot_left,
    lambda y, g, a, b, dg, db: dot_left(dg, a, b) + dot_left(g, a, db),
    lambda y_bar, g, a, b: (np.dot(y_bar, b), None, dot_right(g, y_bar, b)),
    *_matrices[:2],
    *_numbers,
)
right(
    dot_right,
    lambda y, g, a, b, dg, da: dot_right(dg, a, b) + dot_right(g, da, b),
    lambda y_bar, g, a, b: (np.dot(a, y_bar), dot_left(g, a, y_bar), None),
    *_matrices[:2],
    *_numbers,
)

# ---- inner products, tensors -----------------------------------------------------------------------------------------
_rows = (
    lambda rng: (rng.normal(size=(2, 4)), rng.normal(size=(2, 3)), rng.normal(size=(4, 3))),
    lambda rng: (rng.normal(), rng.normal(size=3), rng.normal(size=3)),
)
left(
    inner_left,
    lambda y, g, a, b, dg, db: inner_left(dg, a, b) + inner_left(g, a, db),
    lambda y_bar, g, a, b: (np.inner(y_bar, b), None, inner_right(g, y_bar, b)),
    *_rows,
)
right(
    inner_right,
    lambda y, g, a, b, dg, da: inner_right(dg, a, b) + inner_right(g, da, b),
    lambda y_bar, g, a, b: (np.inner(a, y_bar), inner_left(g, a, y_bar), None),
    *_rows,
)
_tensors = (
    lambda rng: (rng.normal(size=(2, 4)), rng.normal(size=(2, 3)), rng.normal(size=(3, 4)), 1),
    lambda rng: (
        rng.normal(size=(2, 4)), rng.normal(size=(5, 2, 3)), rng.normal(size=(3, 5, 4)), ([0, 2], [1, 0])
    ),
)  # fmt: skip
left(
    tensordot_left,
    lambda y, g, a, b, axes=2, *, dg, db: tensordot_left(dg, a, b, axes) + tensordot_left(g, a, db, axes),
    lambda y_bar, g, a, b, axes=2: (
        np.tensordot(y_bar, b, axes),
        None,
        tensordot_right(g, y_bar, b, axes),
        None,
    ),
    *_tensors,
)
right(
    tensordot_right,
    lambda y, g, a, b, axes=2, *, dg, da: tensordot_right(dg, a, b, axes) + tensordot_right(g, da, b, axes),
    lambda y_bar, g, a, b, axes=2: (
        np.tensordot(a, y_bar, axes),
        tensordot_left(g, a, y_bar, axes),
        None,
        None,
    ),
    *_tensors,
)
_blocks = (
    lambda rng: (rng.normal(size=6), rng.normal(size=2), rng.normal(size=3)),
    lambda rng: (rng.normal(size=(2, 6)), rng.normal(size=3), rng.normal(size=(2, 2))),
)
left(
    kron_left,
    lambda y, g, a, b, dg, db: kron_left(dg, a, b) + kron_left(g, a, db),
    lambda y_bar, g, a, b: (np.kron(y_bar, b), None, kron_right(g, y_bar, b)),
    *_blocks,
)
right(
    kron_right,
    lambda y, g, a, b, dg, da: kron_right(dg, a, b) + kron_right(g, da, b),
    lambda y_bar, g, a, b: (np.kron(a, y_bar), kron_left(g, a, y_bar), None),
    *_blocks,
)
left(
    cross_adjoint,
    lambda y, g, a, b, axis=None, *, dg, db: cross_adjoint(dg, a, b, axis) + cross_adjoint(g, a, db, axis),
    lambda y_bar, g, a, b, axis=None: (
        np.cross(y_bar, b, axis=axis),
        None,
        -cross_adjoint(g, b, y_bar, axis),
        None,
    ),
    lambda rng: (rng.normal(size=3), rng.normal(size=3), rng.normal(size=3)),
    lambda rng: (rng.normal(size=(4, 3)), rng.normal(size=3), rng.normal(size=(4, 3)), -1),
)

# ---- convolutions ----------------------------------------------------------------------------------------------------
left(
    convolve_adjoint,
    lambda y, g, a, v, mode="full", *, dg, dv: convolve_adjoint(dg, a, v, mode) + convolve_adjoint(g, a, dv, mode),
    lambda y_bar, g, a, v, mode="full": (
        np.convolve(y_bar, v, mode),
        None,
        convolve_adjoint(g, v, y_bar, mode),
        None,
    ),
    lambda rng: (rng.normal(size=6), rng.normal(size=4), rng.normal(size=3)),
    lambda rng: (rng.normal(size=4), rng.normal(size=4), rng.normal(size=3), "same"),
    lambda rng: (rng.normal(size=2), rng.normal(size=3), rng.normal(size=4), "valid"),
)
_lags = (
    lambda rng: (rng.normal(size=2), rng.normal(size=4), rng.normal(size=3)),
    lambda rng: (rng.normal(size=6), rng.normal(size=4), rng.normal(size=3), "full"),
)
left(
    correlate_left,
    lambda y, g, a, v, mode="valid", *, dg, dv: correlate_left(dg, a, v, mode) + correlate_left(g, a, dv, mode),
    lambda y_bar, g, a, v, mode="valid": (
        np.correlate(y_bar, v, mode),
        None,
        correlate_right(g, y_bar, v, mode),
        None,
    ),
    *_lags,
)
differential(
    correlate_right,
    lambda y, g, a, v, mode="valid", *, dg, da: correlate_right(dg, a, v, mode) + correlate_right(g, da, v, mode),
    transpose=lambda y_bar, g, a, v, mode="valid": (
        np.correlate(a, y_bar, mode),
        correlate_left(g, a, y_bar, mode),
        None,
        None,
    ),
    kind=helper.combined_like(2),
    sample=args(*_lags),
    steady=("v",),
)

# ---- sums of products of several arrays ------------------------------------------------------------------------------
_sums = (
    lambda rng: (rng.normal(size=(2, 4)), "ij,jk->ik", [rng.normal(size=(2, 3)), rng.normal(size=(3, 4))]),
    lambda rng: (rng.normal(), "i,i,i", [rng.normal(size=3), rng.normal(size=3), rng.normal(size=3)]),
    lambda rng: (rng.normal(size=3), "ii->i", [rng.normal(size=(3, 3))]),
)
differential(
    einsum_adjoints,
    lambda y, g, subscripts, operands, dg, doperands: einsum_second(dg, g, subscripts, operands, doperands),
    transpose=lambda y_bar, g, subscripts, operands: (
        einsum_tangent(subscripts, operands, y_bar),
        None,
        einsum_second(0.0, g, subscripts, operands, y_bar),
    ),
    kind=helper.each_like(2),
    sample=args(*_sums),
)
differential(
    einsum_tangent,
    lambda y, subscripts, operands, tangents, doperands, dtangents: (
        einsum_tangent(subscripts, operands, dtangents)
        + einsum_tangent_second(subscripts, operands, tangents, doperands)
    ),
    transpose=lambda y_bar, subscripts, operands, tangents: (
        None,
        einsum_second(0.0, y_bar, subscripts, operands, tangents),
        einsum_adjoints(y_bar, subscripts, operands),
    ),
    kind=helper.like_einsum,
    sample=args(
        lambda rng: (
            "ij,j->i",
            [rng.normal(size=(2, 3)), rng.normal(size=3)],
            [rng.normal(size=(2, 3)), rng.normal(size=3)],
        )  # fmt: skip
    ),
)
for _f in (einsum_second, einsum_tangent_second):
    opaque(_f, kind=refusals.further("einsum", "Write it with @, np.tensordot and sums."))
