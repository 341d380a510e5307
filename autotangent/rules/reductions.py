"""Reductions over axes, running sums and products, sorting. Linear ones state the transpose, `spread`."""

from typing import Any

import numpy as np

from autotangent.kinds import Kind, TupleKind
from autotangent.rules import refusals
from autotangent.rules import result_kinds as kinds
from autotangent.rules import shape_kinds as shapes
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.samples import args, either, grid
from autotangent.rules.when import absent, both, complex_argument, has_value, is_constant, keeps_shape
from autotangent.runtime import (
    after_initial,
    aligned,
    count,
    cumprod_adjoint,
    cumprod_tangent,
    partitioned_like,
    products_of_others,
    quotient,
    share,
    sorted_like,
    spread,
    unaligned,
    unpartitioned_like,
    unsorted_like,
    zeros_before,
)

plain = grid(((4,), (3, 4), (2, 3, 1)), {}, {"axis": 0}, {"axis": -1, "keepdims": True})
over_pairs = grid(((3, 4), (2, 3, 4)), {"axis": (0, 1)}, {"axis": (-1, 0), "keepdims": True}, {"axis": ()})
reducing = either(plain, over_pairs, grid(((3, 4),), {"keepdims": True}))
running = grid(((4,), (3, 4)), {}, {"axis": 0}, {"axis": -1})

# ---- sums and means --------------------------------------------------------------------------------------------------
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
_average = refusals.given_as(kinds.reduction("f"), "numpy.average", returned=(False, True))
adjoint(
    np.average,
    lambda y_bar, a, axis=None, weights=None, returned=False, *, keepdims=False: (
        spread(y_bar, a, axis, keepdims) / count(a, axis=axis)
    ),
    kind=_average,
    sample=either(plain, grid(((3, 4),), {"weights": None, "returned": False})),
)


def with_weights(bound: kinds.Bound) -> Kind:
    """average: the mean and the sum of the weights."""
    return TupleKind((kinds.reduction("f")(bound),) * 2)


weighted = has_value(2, "weights")
_returned = is_constant(3, "returned", True)
_both = both(weighted, _returned)
differential(
    np.average,
    lambda y, a, axis=None, weights=None, returned=False, *, keepdims=False, da, dweights: (
        np.sum(
            (
                aligned(weights, a, axis=axis) * da
                + (a - spread(y[0], a, axis=axis, keepdims=keepdims)) * aligned(dweights, a, axis=axis)
            )
            / np.sum(aligned(weights, a, axis=axis), axis=axis, keepdims=True),
            axis=axis,
            keepdims=keepdims,
        ),
        np.sum(np.zeros_like(da) + aligned(dweights, a, axis=axis), axis=axis, keepdims=keepdims),
    ),
    kind=with_weights,
    when=_both,
    sample=args(
        lambda rng: ((rng.normal(size=(2, 3)), 1), {"weights": rng.uniform(1, 2, size=3), "returned": True}),
        lambda rng: (rng.normal(size=4), None, rng.uniform(1, 2, size=4), True),
    ),
)
adjoint(
    np.average,
    lambda y_bar, a, axis=None, weights=None, returned=False, *, keepdims=False, y: (
        aligned(weights, a, axis=axis)
        * spread(y_bar[0], a, axis, keepdims)
        / np.sum(aligned(weights, a, axis=axis), axis=axis, keepdims=True),
        None,
        unaligned(
            (a - spread(y[0], a, axis=axis, keepdims=keepdims))
            * spread(y_bar[0], a, axis, keepdims)
            / np.sum(aligned(weights, a, axis=axis), axis=axis, keepdims=True)
            + spread(y_bar[1], a, axis, keepdims),
            weights,
            a,
            axis=axis,
        ),
    ),
    when=_both,
)
differential(
    np.average,
    lambda y, a, axis=None, weights=None, returned=False, *, keepdims=False, da: (
        np.sum(da, axis=axis, keepdims=keepdims) / count(a, axis=axis),
        np.sum(np.zeros_like(da), axis=axis, keepdims=keepdims),
    ),
    kind=with_weights,
    when=_returned,
    sample=args(lambda rng: ((rng.normal(size=(2, 3)),), {"axis": 0, "returned": True})),
)
adjoint(
    np.average,
    lambda y_bar, a, axis=None, weights=None, returned=False, *, keepdims=False: (
        spread(y_bar[0], a, axis, keepdims) / count(a, axis=axis)
    ),
    when=_returned,
)
differential(
    np.average,
    lambda y, a, axis=None, weights=None, returned=False, *, keepdims=False, da, dweights: np.sum(
        (
            aligned(weights, a, axis=axis) * da
            + (a - spread(y, a, axis=axis, keepdims=keepdims)) * aligned(dweights, a, axis=axis)
        )
        / np.sum(aligned(weights, a, axis=axis), axis=axis, keepdims=True),
        axis=axis,
        keepdims=keepdims,
    ),
    kind=_average,
    when=weighted,
    sample=args(
        lambda rng: ((rng.normal(size=(2, 3)),), {"weights": rng.uniform(1, 2, size=(2, 3))}),
        lambda rng: ((rng.normal(size=(2, 3)), 1), {"weights": rng.uniform(1, 2, size=3)}),
        lambda rng: ((rng.normal(size=(2, 3)), 0, rng.uniform(1, 2, size=(2, 3))), {"keepdims": True}),
    ),
)
adjoint(
    np.average,
    lambda y_bar, a, axis=None, weights=None, returned=False, *, keepdims=False, y: (
        aligned(weights, a, axis=axis)
        * spread(y_bar, a, axis, keepdims)
        / np.sum(aligned(weights, a, axis=axis), axis=axis, keepdims=True),
        None,
        unaligned(
            (a - spread(y, a, axis=axis, keepdims=keepdims))
            * spread(y_bar, a, axis, keepdims)
            / np.sum(aligned(weights, a, axis=axis), axis=axis, keepdims=True),
            weights,
            a,
            axis=axis,
        ),
    ),
    when=weighted,
)
differential(
    np.prod,
    lambda y, a, axis=None, dtype=None, *, keepdims=False, da: np.sum(
        products_of_others(a, axis=axis) * da, axis=axis, keepdims=keepdims
    ),
    kind=kinds.with_dtype_argument(kinds.reduction("i")),
    sample=reducing,
)
adjoint(
    np.prod,
    lambda y_bar, a, axis=None, dtype=None, *, keepdims=False: (
        products_of_others(a, axis=axis) * spread(y_bar, a, axis, keepdims)
    ),
)

# ---- spread of values ------------------------------------------------------------------------------------------------
_complex_values = grid(
    ((2, 3),),
    {},
    {"ddof": 1, "axis": -1, "keepdims": True},
    draw=lambda rng, shape: rng.normal(size=shape) + 1j * rng.normal(size=shape),
)
differential(
    np.var,
    lambda y, a, axis=None, dtype=None, *, ddof=0, keepdims=False, da: (
        2
        * np.sum((a - np.mean(a, axis=axis, keepdims=True)) * da, axis=axis, keepdims=keepdims)
        / (count(a, axis=axis) - ddof)
    ),
    kind=refusals.real_only(kinds.with_dtype_argument(kinds.reduction("f")), "var"),
    sample=either(reducing, grid(((3, 4),), {"ddof": 1}, {"ddof": 1, "axis": 1})),
)
adjoint(
    np.var,
    lambda y_bar, a, axis=None, dtype=None, *, ddof=0, keepdims=False: (
        2 * (a - np.mean(a, axis=axis, keepdims=True)) * spread(y_bar, a, axis, keepdims) / (count(a, axis=axis) - ddof)
    ),
)
differential(
    np.var,
    lambda y, a, axis=None, dtype=None, *, ddof=0, keepdims=False, da: (
        2
        * np.sum(np.real(np.conj(a - np.mean(a, axis=axis, keepdims=True)) * da), axis=axis, keepdims=keepdims)
        / (count(a, axis=axis) - ddof)
    ),
    kind=kinds.as_dtype(kinds.reduction("f"), "f"),
    when=complex_argument,
    sample=_complex_values,
)
adjoint(
    np.var,
    lambda y_bar, a, axis=None, dtype=None, *, ddof=0, keepdims=False: (
        2
        * np.conj(a - np.mean(a, axis=axis, keepdims=True))
        * np.real(spread(y_bar, a, axis, keepdims))
        / (count(a, axis=axis) - ddof)
    ),
    when=complex_argument,
)
differential(
    np.std,
    lambda y, a, axis=None, dtype=None, *, ddof=0, keepdims=False, da: (
        np.sum(
            quotient(a - np.mean(a, axis=axis, keepdims=True), spread(y, a, axis=axis, keepdims=keepdims)) * da,
            axis=axis,
            keepdims=keepdims,
        )
        / (count(a, axis=axis) - ddof)
    ),
    kind=refusals.real_only(kinds.with_dtype_argument(kinds.reduction("f")), "std"),
    sample=either(plain, grid(((2, 3, 4),), {"axis": (0, 2)}, {"ddof": 1, "axis": 1})),
)
adjoint(
    np.std,
    lambda y_bar, a, axis=None, dtype=None, *, ddof=0, keepdims=False, y: (
        quotient(a - np.mean(a, axis=axis, keepdims=True), spread(y, a, axis=axis, keepdims=keepdims))
        * spread(y_bar, a, axis, keepdims)
        / (count(a, axis=axis) - ddof)
    ),
)

differential(
    np.std,
    lambda y, a, axis=None, dtype=None, *, ddof=0, keepdims=False, da: (
        np.sum(
            np.real(
                quotient(np.conj(a - np.mean(a, axis=axis, keepdims=True)), spread(y, a, axis=axis, keepdims=keepdims))
                * da
            ),
            axis=axis,
            keepdims=keepdims,
        )
        / (count(a, axis=axis) - ddof)
    ),
    kind=kinds.as_dtype(kinds.reduction("f"), "f"),
    when=complex_argument,
    sample=_complex_values,
)
adjoint(
    np.std,
    lambda y_bar, a, axis=None, dtype=None, *, ddof=0, keepdims=False, y: (
        quotient(np.conj(a - np.mean(a, axis=axis, keepdims=True)), spread(y, a, axis=axis, keepdims=keepdims))
        * np.real(spread(y_bar, a, axis, keepdims))
        / (count(a, axis=axis) - ddof)
    ),
    when=complex_argument,
)


# ---- extrema and median, where equal elements share evenly; order ----------------------------------------------------
def extreme(function: Any, sample: Any) -> None:
    """The largest or smallest of several elements."""
    differential(
        function,
        lambda y, a, axis=None, *, keepdims=False, da: np.sum(
            share(a, y, axis=axis, keepdims=keepdims) * da, axis=axis, keepdims=keepdims
        ),
        kind=kinds.reduction(),
        sample=sample,
    )
    adjoint(
        function,
        lambda y_bar, a, axis=None, *, keepdims=False, y: (
            share(a, y, axis=axis, keepdims=keepdims) * spread(y_bar, a, axis, keepdims)
        ),
    )


for _extreme in (np.max, np.min, np.amax, np.amin):
    extreme(_extreme, reducing)
differential(
    np.ptp,
    lambda y, a, axis=None, *, keepdims=False, da: np.sum(
        (
            share(a, np.max(a, axis=axis, keepdims=True), axis=axis, keepdims=True)
            - share(a, np.min(a, axis=axis, keepdims=True), axis=axis, keepdims=True)
        )
        * da,
        axis=axis,
        keepdims=keepdims,
    ),
    kind=kinds.reduction(),
    sample=plain,
)
adjoint(
    np.ptp,
    lambda y_bar, a, axis=None, *, keepdims=False: (
        (
            share(a, np.max(a, axis=axis, keepdims=True), axis=axis, keepdims=True)
            - share(a, np.min(a, axis=axis, keepdims=True), axis=axis, keepdims=True)
        )
        * spread(y_bar, a, axis, keepdims)
    ),
)
differential(
    np.sort,
    lambda y, a, axis=-1, kind=None, *, stable=None, da: sorted_like(da, a, axis),
    kind=shapes.along_axis,
    sample=either(running, grid(((2, 3),), {"axis": None}, {"kind": "stable"}, {"stable": True, "axis": 0})),
)
adjoint(np.sort, lambda y_bar, a, axis=-1, kind=None, *, stable=None: unsorted_like(y_bar, a, axis))
differential(
    np.sort_complex,
    lambda y, a, da: (1 + 0j) * sorted_like(da, a),
    kind=kinds.as_dtype(shapes.along_axis, "c"),
    sample=either(
        grid(((4,), (2, 3)), {}),
        grid(((2, 3),), {}, draw=lambda rng, shape: rng.normal(size=shape) + 1j * rng.normal(size=shape)),
    ),
)
adjoint(np.sort_complex, lambda y_bar, a: unsorted_like(y_bar, a))
differential(
    np.partition,
    lambda y, a, kth, axis=-1, kind="introselect", *, da: partitioned_like(da, a, y, axis),
    kind=shapes.along_axis,
    sample=args(
        lambda rng: (rng.normal(size=7), 3),
        lambda rng: (rng.normal(size=(3, 5)), (1, 3)),
        lambda rng: (rng.normal(size=(4, 3)), 2, 0),
        lambda rng: (rng.normal(size=(2, 3)), 4, None),
    ),
)
adjoint(
    np.partition,
    lambda y_bar, a, kth, axis=-1, kind="introselect": unpartitioned_like(y_bar, a, np.partition(a, kth, axis), axis),
)

# ---- running sums and products ---------------------------------------------------------------------------------------
adjoint(
    np.cumsum,
    lambda y_bar, a, axis=None, dtype=None: np.reshape(
        np.flip(np.cumsum(np.flip(y_bar, axis=axis), axis=axis), axis=axis), np.shape(a)
    ),
    kind=shapes.cumulative,
    sample=running,
)
adjoint(
    np.cumsum,
    lambda y_bar, a, axis=None, dtype=None: np.flip(np.cumsum(np.flip(y_bar, axis=axis), axis=axis), axis=axis),
    kind=shapes.cumulative,
    when=keeps_shape,
    sample=grid(((4,),), {}, {"axis": 0}),
)
differential(
    np.cumprod,
    lambda y, a, axis=None, dtype=None, *, da: cumprod_tangent(da, a, axis=axis),
    kind=shapes.cumulative,
    sample=running,
)
adjoint(np.cumprod, lambda y_bar, a, axis=None, dtype=None: cumprod_adjoint(y_bar, a, axis=axis))
_initial = grid(((4,),), {"include_initial": True})
_with_initial = either(_initial, grid(((2, 3),), {"axis": 0, "include_initial": True}, {"axis": -1}))
adjoint(
    np.cumulative_sum,
    lambda y_bar, x, *, axis=None, dtype=None, include_initial=False: np.reshape(
        np.flip(np.cumsum(np.flip(after_initial(y_bar, x, axis=axis), axis=axis), axis=axis), axis=axis), np.shape(x)
    ),
    kind=shapes.with_initial,
    sample=either(_with_initial, args(lambda rng: (rng.normal(),))),
)
adjoint(
    np.cumulative_sum,
    lambda y_bar, x, *, axis=None, dtype=None: np.flip(np.cumsum(np.flip(y_bar, axis=axis), axis=axis), axis=axis),
    kind=shapes.cumulative,
    when=both(keeps_shape, absent(9, "include_initial")),
    sample=either(grid(((4,),), {}), grid(((2, 3),), {"axis": 0})),
)
differential(
    np.cumulative_prod,
    lambda y, x, *, axis=None, dtype=None, include_initial=False, dx: zeros_before(
        cumprod_tangent(dx, x, axis=axis), y, axis=axis
    ),
    kind=shapes.with_initial,
    sample=either(_with_initial, args(lambda rng: (rng.normal(),))),
)
adjoint(
    np.cumulative_prod,
    lambda y_bar, x, *, axis=None, dtype=None, include_initial=False: cumprod_adjoint(
        after_initial(y_bar, x, axis=axis), x, axis=axis
    ),
)
_no_initial = absent(9, "include_initial")
differential(
    np.cumulative_prod,
    lambda y, x, *, axis=None, dtype=None, dx: cumprod_tangent(dx, x, axis=axis),
    kind=shapes.cumulative,
    when=_no_initial,
    sample=either(grid(((4,),), {}), grid(((2, 3),), {"axis": 0})),
)
adjoint(
    np.cumulative_prod,
    lambda y_bar, x, *, axis=None, dtype=None: cumprod_adjoint(y_bar, x, axis=axis),
    when=_no_initial,
)
