"""Products of arrays. Adjoints conjugate nothing but what the function itself conjugates (vdot)."""

import operator

import numpy as np

from autotangent.rules import linalg_kinds as linear
from autotangent.rules import refusals
from autotangent.rules import result_kinds as kinds
from autotangent.rules.decomposition_kinds import dotted
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.samples import args, either
from autotangent.rules.when import positional_count, ranks
from autotangent.runtime import (
    cross_adjoint,
    dot_left,
    dot_right,
    einsum_adjoints,
    einsum_tangent,
    inner_left,
    inner_right,
    kron_left,
    kron_right,
    tensordot_left,
    tensordot_right,
    unbroadcast,
)

_flat = args(
    lambda rng: (rng.normal(size=(2, 3)), rng.normal(size=(3, 4))),
    lambda rng: (rng.normal(size=3), rng.normal(size=(3, 4))),
    lambda rng: (rng.normal(size=(2, 3)), rng.normal(size=3)),
    lambda rng: (rng.normal(size=3), rng.normal(size=3)),
    lambda rng: (rng.normal(size=(2, 3)) + 1j, rng.normal(size=(3, 4)) - 0.5j),
)
_deep = args(
    lambda rng: (rng.normal(size=(5, 2, 3)), rng.normal(size=(3, 4))),
    lambda rng: (rng.normal(size=(2, 3)), rng.normal(size=(5, 3, 4))),
    lambda rng: (rng.normal(size=(5, 2, 3)), rng.normal(size=3)),
    lambda rng: (rng.normal(size=3), rng.normal(size=(5, 3, 4))),
)
_numbers = args(lambda rng: (rng.normal(), rng.normal(size=3)), lambda rng: (rng.normal(size=(2, 2)), rng.normal()))

# ---- matrix products -------------------------------------------------------------------------------------------------
for _matmul in (operator.matmul, np.matmul, np.linalg.matmul):
    differential(
        _matmul,
        lambda c, a, b, da, db: da @ b + a @ db,
        kind=refusals.with_axes(kinds.matmul, "@"),
        sample=either(_flat, _deep),
    )
differential(
    np.dot,
    lambda c, a, b, da, db: np.dot(da, b) + np.dot(a, db),
    kind=linear.dot,
    sample=either(_flat, _deep, _numbers),
)
adjoint(np.dot, lambda c_bar, a, b: (dot_left(c_bar, a, b), dot_right(c_bar, a, b)))
differential(np.dot, lambda c, a, b, da, db: da @ b + a @ db, kind=linear.dot, when=ranks((1, 2), (1, 2)), sample=_flat)

# ---- inner and outer products ----------------------------------------------------------------------------------------
_rows = args(
    lambda rng: (rng.normal(size=3), rng.normal(size=3)),
    lambda rng: (rng.normal(size=(2, 3)), rng.normal(size=(4, 3))),
    lambda rng: (rng.normal(size=3), rng.normal(size=(4, 3))),
    lambda rng: (rng.normal(size=(5, 2, 3)), rng.normal(size=(4, 3))),
)
differential(
    np.inner,
    lambda c, a, b, da, db: np.inner(da, b) + np.inner(a, db),
    kind=linear.inner,
    sample=either(_rows, _numbers),
)
adjoint(np.inner, lambda c_bar, a, b: (inner_left(c_bar, a, b), inner_right(c_bar, a, b)))
differential(
    np.inner, lambda c, a, b, da, db: da @ b + a @ db, kind=linear.inner, when=ranks((1, 1), (1, 1)),
    sample=args(lambda rng: (rng.normal(size=3), rng.normal(size=3))),
)  # fmt: skip
differential(
    np.vdot,
    lambda c, a, b, da, db: np.vdot(da, b) + np.vdot(a, db),
    kind=linear.vdot,
    sample=args(
        lambda rng: (rng.normal(size=3), rng.normal(size=3)),
        lambda rng: (rng.normal(size=(2, 3)), rng.normal(size=(2, 3))),
        lambda rng: (rng.normal(size=3) + 0.3j, rng.normal(size=3) - 0.5j),
    ),
)
adjoint(
    np.vdot,
    lambda c_bar, a, b: (
        np.reshape(np.conj(c_bar * np.ravel(b)), np.shape(a)),
        np.reshape(np.conj(np.ravel(a)) * c_bar, np.shape(b)),
    ),
)
differential(
    np.outer,
    lambda c, a, b, da, db: np.outer(da, b) + np.outer(a, db),
    kind=linear.outer,
    sample=args(
        lambda rng: (rng.normal(size=3), rng.normal(size=4)),
        lambda rng: (rng.normal(size=(2, 2)), rng.normal()),
    ),
)
adjoint(
    np.outer,
    lambda c_bar, a, b: (
        np.reshape(c_bar @ np.ravel(b), np.shape(a)),
        np.reshape(np.ravel(a) @ c_bar, np.shape(b)),
    ),
)
vectors = ranks((1, 1), (1, 1))
differential(
    np.outer,
    lambda c, a, b, da, db: np.outer(da, b) + np.outer(a, db),
    kind=linear.outer,
    when=vectors,
    sample=args(lambda rng: (rng.normal(size=3), rng.normal(size=4))),
)
differential(
    np.linalg.outer,
    lambda c, a, b, da, db: np.outer(da, b) + np.outer(a, db),
    kind=linear.outer,
    sample=args(lambda rng: (rng.normal(size=3), rng.normal(size=4))),
)
adjoint(np.linalg.outer, lambda c_bar, a, b: (c_bar @ b, a @ c_bar))
adjoint(np.outer, lambda c_bar, a, b: (c_bar @ b, a @ c_bar), when=vectors)

# ---- tensors ---------------------------------------------------------------------------------------------------------
differential(
    np.tensordot,
    lambda c, a, b, axes=2, *, da, db: np.tensordot(da, b, axes) + np.tensordot(a, db, axes),
    kind=linear.tensordot,
    sample=args(
        lambda rng: (rng.normal(size=(2, 3)), rng.normal(size=(2, 3))),
        lambda rng: (rng.normal(size=(5, 2, 3)), rng.normal(size=(3, 4)), 1),
        lambda rng: (rng.normal(size=2), rng.normal(size=3), 0),
        lambda rng: (rng.normal(size=(5, 2, 3)), rng.normal(size=(3, 5, 4)), ([0, 2], [1, 0])),
        lambda rng: (rng.normal(size=(5, 2, 3)), rng.normal(size=(4, 2)), (-2, 1)),
    ),
)
adjoint(
    np.tensordot,
    lambda c_bar, a, b, axes=2: (tensordot_left(c_bar, a, b, axes), tensordot_right(c_bar, a, b, axes)),
)
differential(
    np.linalg.tensordot,
    lambda c, a, b, *, axes=2, da, db: np.tensordot(da, b, axes) + np.tensordot(a, db, axes),
    kind=linear.tensordot,
    sample=args(
        lambda rng: (rng.normal(size=(2, 3)), rng.normal(size=(2, 3))),
        lambda rng: ((rng.normal(size=(5, 2, 3)), rng.normal(size=(3, 4))), {"axes": 1}),
    ),
)
adjoint(
    np.linalg.tensordot,
    lambda c_bar, a, b, *, axes=2: (tensordot_left(c_bar, a, b, axes), tensordot_right(c_bar, a, b, axes)),
)
for _vecdot in (np.vecdot, np.linalg.vecdot):
    differential(
        _vecdot,
        lambda c, a, b, *, axis=-1, da, db: np.vecdot(da, b, axis=axis) + np.vecdot(a, db, axis=axis),
        kind=dotted,
        sample=args(
            lambda rng: (rng.normal(size=3), rng.normal(size=3)),
            lambda rng: (rng.normal(size=(4, 3)), rng.normal(size=3)),
            lambda rng: (rng.normal(size=(2, 1, 3)), rng.normal(size=(4, 3))),
            lambda rng: ((rng.normal(size=(3, 4)), rng.normal(size=(3, 1))), {"axis": 0}),
            lambda rng: (rng.normal(size=3) + 0.3j, rng.normal(size=3) - 0.5j),
        ),
    )
    adjoint(
        _vecdot,
        lambda c_bar, a, b, *, axis=-1: (
            unbroadcast(np.conj(np.expand_dims(c_bar, axis) * b), a),
            unbroadcast(np.expand_dims(c_bar, axis) * np.conj(a), b),
        ),
    )
if hasattr(np, "matvec"):
    differential(
        np.matvec,
        lambda c, a, b, da, db: np.matvec(da, b) + np.matvec(a, db),
        kind=linear.matvec,
        sample=args(
            lambda rng: (rng.normal(size=(2, 3)), rng.normal(size=3)),
            lambda rng: (rng.normal(size=(5, 1, 2, 3)), rng.normal(size=(4, 3))),
            lambda rng: (rng.normal(size=(2, 3)) + 1j, rng.normal(size=3) - 0.5j),
        ),
    )
    adjoint(
        np.matvec,
        lambda c_bar, a, b: (
            unbroadcast(np.expand_dims(c_bar, -1) * np.expand_dims(b, -2), a),
            unbroadcast(np.matvec(np.matrix_transpose(a), c_bar), b),
        ),
    )
    differential(
        np.vecmat,
        lambda c, a, b, da, db: np.vecmat(da, b) + np.vecmat(a, db),
        kind=linear.vecmat,
        sample=args(
            lambda rng: (rng.normal(size=3), rng.normal(size=(3, 2))),
            lambda rng: (rng.normal(size=(4, 3)), rng.normal(size=(5, 1, 3, 2))),
            lambda rng: (rng.normal(size=3) - 0.5j, rng.normal(size=(3, 2)) + 1j),
        ),
    )
    adjoint(
        np.vecmat,
        lambda c_bar, a, b: (
            unbroadcast(np.conj(np.matvec(b, c_bar)), a),
            unbroadcast(np.expand_dims(np.conj(a), -1) * np.expand_dims(c_bar, -2), b),
        ),
    )
differential(
    np.einsum,
    lambda c, subscripts, *operands, optimize=False, doperands: einsum_tangent(subscripts, operands, doperands),
    kind=linear.einsum,
    sample=args(
        lambda rng: ("ij,jk->ik", rng.normal(size=(2, 3)), rng.normal(size=(3, 4))),
        lambda rng: ("i,i", rng.normal(size=3), rng.normal(size=3)),
        lambda rng: ("i,i", rng.normal(size=3), rng.normal(size=1)),
        lambda rng: ("ii", rng.normal(size=(3, 3))),
        lambda rng: ("ii->i", rng.normal(size=(3, 3))),
        lambda rng: ("ij->", rng.normal(size=(3, 2))),
        lambda rng: ("ba", rng.normal(size=(3, 2))),
        lambda rng: ("...ij,...jk->...ik", rng.normal(size=(5, 2, 3)), rng.normal(size=(1, 3, 4))),
        lambda rng: ("...i,i->...", rng.normal(size=(5, 2, 3)), rng.normal(size=3)),
        lambda rng: ("i,j,k->ijk", rng.normal(size=2), rng.normal(size=3), rng.normal(size=4)),
    ),
)
adjoint(
    np.einsum,
    lambda c_bar, subscripts, *operands, optimize=False: (None, einsum_adjoints(c_bar, subscripts, operands), None),
)
_alone = positional_count(2)
differential(
    np.einsum,
    lambda c, subscripts, *operands, optimize=False, doperands: einsum_tangent(subscripts, operands, doperands),
    kind=linear.einsum,
    when=_alone,
    sample=args(
        lambda rng: ("ii->i", rng.normal(size=(3, 3))),
        lambda rng: ("ba", rng.normal(size=(3, 2))),
        lambda rng: ("ij->j", rng.normal(size=(3, 2))),
    ),
    view=True,
)
adjoint(
    np.einsum,
    lambda c_bar, subscripts, *operands, optimize=False: (None, einsum_adjoints(c_bar, subscripts, operands), None),
    when=_alone,
)
differential(
    np.kron,
    lambda c, a, b, da, db: np.kron(da, b) + np.kron(a, db),
    kind=linear.kron,
    sample=args(
        lambda rng: (rng.normal(size=2), rng.normal(size=3)),
        lambda rng: (rng.normal(size=(2, 3)), rng.normal(size=(4, 1))),
        lambda rng: (rng.normal(size=3), rng.normal(size=(2, 2))),
    ),
)
adjoint(np.kron, lambda c_bar, a, b: (kron_left(c_bar, a, b), kron_right(c_bar, a, b)))
_with_two_components = (  # which NumPy 2.5 takes no more
    (
        lambda rng: (rng.normal(size=3), rng.normal(size=(4, 2))),
        lambda rng: ((rng.normal(size=(2, 4)), rng.normal(size=(3, 1))), {"axis": 0}),
    )
    if np.lib.NumpyVersion(np.__version__) < "2.5.0"
    else ()
)
differential(
    np.cross,
    lambda c, a, b, da, db, *, axis=None: np.cross(da, b, axis=axis) + np.cross(a, db, axis=axis),
    kind=linear.cross,
    sample=args(
        lambda rng: (rng.normal(size=3), rng.normal(size=3)),
        lambda rng: (rng.normal(size=(4, 3)), rng.normal(size=3)),
        lambda rng: ((rng.normal(size=(3, 4)), rng.normal(size=(3, 1))), {"axis": 0}),
        *_with_two_components,
    ),
)
adjoint(
    np.cross,
    lambda c_bar, a, b, *, axis=None: (cross_adjoint(c_bar, a, b, axis=axis), -cross_adjoint(c_bar, b, a, axis=axis)),
)
differential(
    np.linalg.cross,
    lambda c, a, b, da, db, *, axis=-1: np.cross(da, b, axis=axis) + np.cross(a, db, axis=axis),
    kind=linear.cross,
    sample=args(
        lambda rng: (rng.normal(size=3), rng.normal(size=3)),
        lambda rng: ((rng.normal(size=(4, 3)), rng.normal(size=3)), {"axis": -1}),
    ),
)
adjoint(
    np.linalg.cross,
    lambda c_bar, a, b, *, axis=-1: (cross_adjoint(c_bar, a, b, axis=axis), -cross_adjoint(c_bar, b, a, axis=axis)),
)
