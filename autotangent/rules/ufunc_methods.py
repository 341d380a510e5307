"""The methods reduce, accumulate and reduceat of ufuncs. Their method outer is the ufunc itself, of more axes."""

from typing import Any

import numpy as np

from autotangent.joined import join_dtype
from autotangent.kinds import INT, ArrayKind, Kind, Value
from autotangent.rules import result_kinds as kinds
from autotangent.rules import shape_kinds as shapes
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.result_kinds import Bound, array_of, const, with_dtype
from autotangent.rules.samples import args, either, grid
from autotangent.runtime import (
    accumulate_adjoint,
    accumulate_tangent,
    cumprod_adjoint,
    cumprod_tangent,
    exp_parts,
    products_of_others,
    reduce_slope,
    reduceat_adjoint,
    reduceat_tangent,
    share,
    spread,
)

AT_FIRST = Value(INT, 0, 0)


def reduced(least: str = "b") -> Any:
    """reduce: over the first axis if none is given."""
    kind = kinds.with_dtype_argument(kinds.reduction(least))
    return lambda bound: kind({**bound, "axis": bound.get("axis", AT_FIRST)})


def running(least: str = "b") -> Any:
    """accumulate: of the same shape."""

    def kind(bound: Bound) -> Kind:
        made = shapes.cumulative({**bound, "axis": bound.get("axis", AT_FIRST)})
        return with_dtype(made, join_dtype(made.dtype, least)) if isinstance(made, ArrayKind) else made

    return kind


def by_segments(bound: Bound) -> Kind:
    """reduceat: as many results along the axis as there are indices."""
    dtype, axes = array_of(bound["array"].kind)
    count = array_of(bound["indices"].kind)[1]
    axis = const(bound.get("axis"), 0)
    if not axes or count is None or not isinstance(axis, int):
        return ArrayKind(dtype, None)
    k = range(len(axes))[axis]
    return ArrayKind(dtype, (*axes[:k], *count, *axes[k + 1 :]))


def positive(rng: Any, shape: tuple) -> Any:
    return rng.uniform(0.6, 1.8, size=shape)


reducing = either(grid(((4,),), {}, draw=positive), grid(((3, 2),), {"axis": -1, "keepdims": True}, draw=positive))
two = either(grid(((2,),), {}, draw=positive), grid(((3, 2),), {"axis": -1, "keepdims": True}, draw=positive))
over_all = grid(((3, 2),), {}, {"axis": None}, {"axis": (0, 1), "keepdims": True}, draw=positive)
along = either(grid(((4,),), {}, draw=positive), grid(((2, 3),), {"axis": -1}, draw=positive))
segments = args(
    lambda rng: (positive(rng, (6,)), [1, 4, 2, 5]),
    lambda rng: (positive(rng, (2, 5)), [0, 2, 2], 1),
)

# ---- as the functions that are made of them --------------------------------------------------------------------------
adjoint(
    np.add.reduce,
    lambda y_bar, array, axis=0, dtype=None, *, keepdims=False: spread(y_bar, array, axis, keepdims),
    kind=reduced("i"),
    sample=over_all,
)
adjoint(
    np.add.accumulate,
    lambda y_bar, array, axis=0, dtype=None: np.flip(np.cumsum(np.flip(y_bar, axis=axis), axis=axis), axis=axis),
    kind=running("i"),
    sample=along,
)
adjoint(
    np.add.reduceat,
    lambda y_bar, array, indices, axis=0: (reduceat_adjoint(np.add, y_bar, array, indices, axis=axis), None),
    kind=by_segments,
    sample=segments,
)
differential(
    np.multiply.reduce,
    lambda y, array, axis=0, dtype=None, *, keepdims=False, darray: np.sum(
        products_of_others(array, axis=axis) * darray, axis=axis, keepdims=keepdims
    ),
    kind=reduced("i"),
    sample=over_all,
)
adjoint(
    np.multiply.reduce,
    lambda y_bar, array, axis=0, dtype=None, *, keepdims=False: (
        products_of_others(array, axis=axis) * spread(y_bar, array, axis, keepdims)
    ),
)
differential(
    np.multiply.accumulate,
    lambda y, array, axis=0, dtype=None, *, darray: cumprod_tangent(darray, array, axis=axis),
    kind=running("i"),
    sample=along,
)
adjoint(
    np.multiply.accumulate,
    lambda y_bar, array, axis=0, dtype=None: cumprod_adjoint(y_bar, array, axis=axis),
)
for _extreme in (np.maximum, np.minimum, np.fmax, np.fmin):
    differential(
        _extreme.reduce,
        lambda y, array, axis=0, *, keepdims=False, darray: np.sum(
            share(array, y, axis=axis, keepdims=keepdims) * darray, axis=axis, keepdims=keepdims
        ),
        kind=reduced(),
        sample=over_all,
    )
    adjoint(
        _extreme.reduce,
        lambda y_bar, array, axis=0, *, keepdims=False, y: (
            share(array, y, axis=axis, keepdims=keepdims) * spread(y_bar, array, axis, keepdims)
        ),
    )


# ---- of any ufunc of two arguments -----------------------------------------------------------------------------------
def reduce_rule(ufunc: np.ufunc, least: str, sample: Any) -> None:
    """y = ufunc.reduce(array)"""
    differential(
        ufunc.reduce,
        lambda y, array, axis=0, *, keepdims=False, darray: np.sum(
            reduce_slope(ufunc, array, axis=axis) * darray, axis=axis, keepdims=keepdims
        ),
        kind=reduced(least),
        sample=sample,
    )
    adjoint(
        ufunc.reduce,
        lambda y_bar, array, axis=0, *, keepdims=False: (
            reduce_slope(ufunc, array, axis=axis) * spread(y_bar, array, axis, keepdims)
        ),
    )


def accumulate_rule(ufunc: np.ufunc, least: str) -> None:
    """y = ufunc.accumulate(array)"""
    differential(
        ufunc.accumulate,
        lambda y, array, axis=0, *, darray: accumulate_tangent(ufunc, darray, array, axis=axis),
        kind=running(least),
        sample=along,
    )
    adjoint(ufunc.accumulate, lambda y_bar, array, axis=0: accumulate_adjoint(ufunc, y_bar, array, axis=axis))


def reduceat_rule(ufunc: np.ufunc) -> None:
    """y = ufunc.reduceat(array, indices)"""
    differential(
        ufunc.reduceat,
        lambda y, array, indices, axis=0, *, darray: reduceat_tangent(ufunc, darray, array, indices, axis=axis),
        kind=by_segments,
        sample=segments,
    )
    adjoint(
        ufunc.reduceat,
        lambda y_bar, array, indices, axis=0: (reduceat_adjoint(ufunc, y_bar, array, indices, axis=axis), None),
    )


reduce_rule(np.subtract, "b", reducing)
for _ufunc in (np.divide, np.float_power):
    reduce_rule(_ufunc, "f", reducing)
reduce_rule(np.power, "b", two)  # of more elements NumPy gives something else on some processors
reduce_rule(np.arctan2, "f", two)
for _ufunc in (np.hypot, np.logaddexp2):
    reduce_rule(_ufunc, "f", over_all)
differential(
    np.logaddexp.reduce,
    lambda y, array, axis=0, *, keepdims=False, darray: np.sum(
        exp_parts(array, axis=axis) * darray, axis=axis, keepdims=keepdims
    ),
    kind=reduced("f"),
    sample=over_all,
)
adjoint(
    np.logaddexp.reduce,
    lambda y_bar, array, axis=0, *, keepdims=False: exp_parts(array, axis=axis) * spread(y_bar, array, axis, keepdims),
)
for _ufunc in (np.subtract, np.power, np.maximum, np.minimum, np.fmax, np.fmin):
    accumulate_rule(_ufunc, "b")
for _ufunc in (np.divide, np.float_power, np.arctan2, np.hypot, np.logaddexp, np.logaddexp2):
    accumulate_rule(_ufunc, "f")
for _ufunc in (np.multiply, np.maximum, np.minimum):
    reduceat_rule(_ufunc)
