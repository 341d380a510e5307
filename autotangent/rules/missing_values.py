"""Reductions and running sums that skip NaN: nothing flows to an element that is missing.

Where all elements are missing the result is NaN, and so is the derivative; sums and products of nothing are constant.
"""

import numpy as np

from autotangent.rules import refusals
from autotangent.rules import result_kinds as kinds
from autotangent.rules import shape_kinds as shapes
from autotangent.rules.reductions import extreme
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.samples import grid
from autotangent.rules.when import complex_argument, has_keyword
from autotangent.runtime import (
    cumprod_adjoint,
    cumprod_tangent,
    products_of_others,
    quotient,
    spread,
)


def holes(rng: np.random.Generator, shape: tuple) -> np.ndarray:
    """Numbers of which one in a row is missing."""
    x = rng.normal(size=shape)
    x[..., 1] = np.nan
    return x


def _complex_holes(rng: np.random.Generator, shape: tuple) -> np.ndarray:
    return holes(rng, shape) + 1j * rng.normal(size=shape)


_shapes = ((4,), (2, 3))
_reduced = grid(_shapes, {}, {"axis": -1}, {"axis": (0,), "keepdims": True}, draw=holes)
_whole = grid(((2, 3, 2),), {"axis": (0, 2)}, draw=lambda rng, shape: rng.normal(size=shape))


def _reducing(rng: np.random.Generator) -> list[tuple]:
    return _reduced(rng)[:-1] + _whole(rng)


# ---- sums, products, means -------------------------------------------------------------------------------------------
differential(
    np.nansum,
    lambda y, a, axis=None, dtype=None, *, keepdims=False, da: np.sum(
        np.where(np.isnan(a), 0, da), axis=axis, keepdims=keepdims
    ),
    kind=kinds.with_dtype_argument(kinds.reduction("i")),
    sample=_reducing,
)
adjoint(
    np.nansum,
    lambda y_bar, a, axis=None, dtype=None, *, keepdims=False: np.where(
        np.isnan(a), 0, spread(y_bar, a, axis, keepdims)
    ),
)
differential(
    np.nanmean,
    lambda y, a, axis=None, dtype=None, *, keepdims=False, da: np.sum(
        np.where(np.isnan(a), 0, da) / np.sum(~np.isnan(a), axis=axis, keepdims=True), axis=axis, keepdims=keepdims
    ),
    kind=kinds.with_dtype_argument(kinds.reduction("f")),
    sample=_reducing,
)
adjoint(
    np.nanmean,
    lambda y_bar, a, axis=None, dtype=None, *, keepdims=False: (
        np.where(np.isnan(a), 0, spread(y_bar, a, axis, keepdims)) / np.sum(~np.isnan(a), axis=axis, keepdims=True)
    ),
)
differential(
    np.nanprod,
    lambda y, a, axis=None, dtype=None, *, keepdims=False, da: np.sum(
        np.where(np.isnan(a), 0, products_of_others(np.where(np.isnan(a), 1, a), axis=axis) * da),
        axis=axis,
        keepdims=keepdims,
    ),
    kind=kinds.with_dtype_argument(kinds.reduction("i")),
    sample=_reducing,
)
adjoint(
    np.nanprod,
    lambda y_bar, a, axis=None, dtype=None, *, keepdims=False: np.where(
        np.isnan(a),
        0,
        products_of_others(np.where(np.isnan(a), 1, a), axis=axis) * spread(y_bar, a, axis, keepdims),
    ),
)

_some = has_keyword("where")
_rows = np.array([[True, False, True], [True, True, False]])
differential(
    np.nanmean,
    lambda y, a, axis=None, dtype=None, *, keepdims=False, where, da: (
        np.sum(np.where(where & ~np.isnan(a), da, 0), axis=axis, keepdims=keepdims)
        / np.sum(where & ~np.isnan(a), axis=axis, keepdims=keepdims)
    ),
    kind=kinds.with_dtype_argument(kinds.reduction("f")),
    when=_some,
    sample=grid(((2, 3),), {"where": _rows}, {"axis": 1, "keepdims": True, "where": _rows}, draw=holes),
)
adjoint(
    np.nanmean,
    lambda y_bar, a, axis=None, dtype=None, *, keepdims=False, where: np.where(
        where & ~np.isnan(a),
        spread(y_bar, a, axis, keepdims) / np.sum(where & ~np.isnan(a), axis=axis, keepdims=True),
        0,
    ),
    when=_some,
)

# ---- spread of values ------------------------------------------------------------------------------------------------
_spread_out = grid(((4,), (2, 3)), {}, {"ddof": 1, "axis": -1, "keepdims": True}, draw=holes)
_spread_out_complex = grid(((2, 3),), {}, {"ddof": 1, "axis": -1}, draw=_complex_holes)
differential(
    np.nanvar,
    lambda y, a, axis=None, dtype=None, *, ddof=0, keepdims=False, da: (
        2
        * np.sum(
            np.where(np.isnan(a), 0, a - np.nanmean(a, axis=axis, keepdims=True)) * da, axis=axis, keepdims=keepdims
        )
        / np.maximum(np.sum(~np.isnan(a), axis=axis, keepdims=keepdims) - ddof, 0)
    ),
    kind=refusals.real_only(kinds.with_dtype_argument(kinds.reduction("f")), "nanvar"),
    sample=_spread_out,
)
adjoint(
    np.nanvar,
    lambda y_bar, a, axis=None, dtype=None, *, ddof=0, keepdims=False: (
        2
        * np.where(np.isnan(a), 0, a - np.nanmean(a, axis=axis, keepdims=True))
        * spread(y_bar, a, axis, keepdims)
        / np.maximum(np.sum(~np.isnan(a), axis=axis, keepdims=True) - ddof, 0)
    ),
)
differential(
    np.nanvar,
    lambda y, a, axis=None, dtype=None, *, ddof=0, keepdims=False, da: (
        2
        * np.sum(
            np.real(np.where(np.isnan(a), 0, np.conj(a - np.nanmean(a, axis=axis, keepdims=True))) * da),
            axis=axis,
            keepdims=keepdims,
        )
        / np.maximum(np.sum(~np.isnan(a), axis=axis, keepdims=keepdims) - ddof, 0)
    ),
    kind=kinds.as_dtype(kinds.reduction("f"), "f"),
    when=complex_argument,
    sample=_spread_out_complex,
)
adjoint(
    np.nanvar,
    lambda y_bar, a, axis=None, dtype=None, *, ddof=0, keepdims=False: (
        2
        * np.where(np.isnan(a), 0, np.conj(a - np.nanmean(a, axis=axis, keepdims=True)))
        * np.real(spread(y_bar, a, axis, keepdims))
        / np.maximum(np.sum(~np.isnan(a), axis=axis, keepdims=True) - ddof, 0)
    ),
    when=complex_argument,
)
differential(
    np.nanstd,
    lambda y, a, axis=None, dtype=None, *, ddof=0, keepdims=False, da: (
        np.sum(
            quotient(
                np.where(np.isnan(a), 0, a - np.nanmean(a, axis=axis, keepdims=True)),
                spread(y, a, axis=axis, keepdims=keepdims),
            )
            * da,
            axis=axis,
            keepdims=keepdims,
        )
        / np.maximum(np.sum(~np.isnan(a), axis=axis, keepdims=keepdims) - ddof, 0)
    ),
    kind=refusals.real_only(kinds.with_dtype_argument(kinds.reduction("f")), "nanstd"),
    sample=_spread_out,
)
adjoint(
    np.nanstd,
    lambda y_bar, a, axis=None, dtype=None, *, ddof=0, keepdims=False, y: (
        quotient(
            np.where(np.isnan(a), 0, a - np.nanmean(a, axis=axis, keepdims=True)),
            spread(y, a, axis=axis, keepdims=keepdims),
        )
        * spread(y_bar, a, axis, keepdims)
        / np.maximum(np.sum(~np.isnan(a), axis=axis, keepdims=True) - ddof, 0)
    ),
)
differential(
    np.nanstd,
    lambda y, a, axis=None, dtype=None, *, ddof=0, keepdims=False, da: (
        np.sum(
            np.real(
                quotient(
                    np.where(np.isnan(a), 0, np.conj(a - np.nanmean(a, axis=axis, keepdims=True))),
                    spread(y, a, axis=axis, keepdims=keepdims),
                )
                * da
            ),
            axis=axis,
            keepdims=keepdims,
        )
        / np.maximum(np.sum(~np.isnan(a), axis=axis, keepdims=keepdims) - ddof, 0)
    ),
    kind=kinds.as_dtype(kinds.reduction("f"), "f"),
    when=complex_argument,
    sample=_spread_out_complex,
)
adjoint(
    np.nanstd,
    lambda y_bar, a, axis=None, dtype=None, *, ddof=0, keepdims=False, y: (
        quotient(
            np.where(np.isnan(a), 0, np.conj(a - np.nanmean(a, axis=axis, keepdims=True))),
            spread(y, a, axis=axis, keepdims=keepdims),
        )
        * np.real(spread(y_bar, a, axis, keepdims))
        / np.maximum(np.sum(~np.isnan(a), axis=axis, keepdims=True) - ddof, 0)
    ),
    when=complex_argument,
)

# ---- extrema, where equal elements share evenly ----------------------------------------------------------------------
for _extreme in (np.nanmax, np.nanmin):
    extreme(_extreme, _reducing)

# ---- running sums and products ---------------------------------------------------------------------------------------
_running = grid(_shapes, {}, {"axis": -1}, draw=holes)
differential(
    np.nancumsum,
    lambda y, a, axis=None, dtype=None, *, da: np.cumsum(np.where(np.isnan(a), 0, da), axis=axis),
    kind=shapes.cumulative,
    sample=_running,
)
adjoint(
    np.nancumsum,
    lambda y_bar, a, axis=None, dtype=None: np.where(
        np.isnan(a), 0, np.reshape(np.flip(np.cumsum(np.flip(y_bar, axis=axis), axis=axis), axis=axis), np.shape(a))
    ),
)
differential(
    np.nancumprod,
    lambda y, a, axis=None, dtype=None, *, da: cumprod_tangent(
        np.where(np.isnan(a), 0, da), np.where(np.isnan(a), 1, a), axis=axis
    ),
    kind=shapes.cumulative,
    sample=_running,
)
adjoint(
    np.nancumprod,
    lambda y_bar, a, axis=None, dtype=None: np.where(
        np.isnan(a), 0, cumprod_adjoint(y_bar, np.where(np.isnan(a), 1, a), axis=axis)
    ),
)
