"""Reductions of some elements, where=, and from a start, initial=: readings beside those of all elements.

What is left out is as if it were not there; the start counts like one more element.
"""

from typing import Any

import numpy as np

from autotangent.rules import missing_values, reductions, refusals  # noqa: F401  readings of all elements come first
from autotangent.rules import result_kinds as kinds
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.samples import args
from autotangent.rules.ufunc_methods import reduced
from autotangent.rules.when import has_keyword
from autotangent.runtime import (
    centred,
    divisor,
    products_of_others,
    quotient,
    share,
    share_of_start,
    spread,
    unbroadcast,
)

_some = has_keyword("where")
_from_start = has_keyword("initial")
_row = np.array([True, False, True, True])
_block = np.array([[True, False, True, True], [True, True, False, False], [False, True, True, True]])


def _given(*keywords: dict) -> Any:
    """A vector and a matrix with each set of keywords."""
    return args(
        *(lambda rng, k=k: ((rng.uniform(0.5, 2.0, size=4),), k) for k in keywords),
        *(
            lambda rng, k=k, axis=axis: (
                (rng.uniform(0.5, 2.0, size=(3, 4)),),
                {"axis": axis, "keepdims": axis == 1, **k, **({"where": _block} if "where" in k else {})},
            )
            for k in keywords
            for axis in (0, 1)
        ),
    )


_masks = _given({"where": _row}, {"where": _row, "initial": 0.7})
_starts = _given({"initial": 0.7})
_extreme_masks = _given({"where": _row, "initial": 0.1}, {"where": _row, "initial": 1.2})
_extreme_starts = _given({"initial": 1.2}, {"initial": 9.0}, {"initial": -9.0})

# ---- sums and products -----------------------------------------------------------------------------------------------
differential(
    np.sum,
    lambda y, a, axis=None, dtype=None, *, keepdims=False, initial=0, where, da, dinitial: (
        np.sum(np.where(where, da, 0), axis=axis, keepdims=keepdims) + dinitial
    ),
    kind=kinds.with_dtype_argument(kinds.reduction("i")),
    when=_some,
    sample=_masks,
)
adjoint(
    np.sum,
    lambda y_bar, a, axis=None, dtype=None, *, keepdims=False, initial=0, where: (
        np.where(where, spread(y_bar, a, axis, keepdims), 0),
        None,
        None,
        None,
        np.sum(y_bar),
        None,
    ),
    when=_some,
)
differential(
    np.sum,
    lambda y, a, axis=None, dtype=None, *, keepdims=False, initial, da, dinitial: (
        np.sum(da, axis=axis, keepdims=keepdims) + dinitial
    ),
    kind=kinds.with_dtype_argument(kinds.reduction("i")),
    when=_from_start,
    sample=_starts,
)
adjoint(
    np.sum,
    lambda y_bar, a, axis=None, dtype=None, *, keepdims=False, initial: (
        spread(y_bar, a, axis, keepdims),
        None,
        None,
        None,
        np.sum(y_bar),
    ),
    when=_from_start,
)
differential(
    np.add.reduce,
    lambda y, array, axis=0, dtype=None, *, keepdims=False, initial=0, where, darray, dinitial: (
        np.sum(np.where(where, darray, 0), axis=axis, keepdims=keepdims) + dinitial
    ),
    kind=reduced("i"),
    when=_some,
    sample=_masks,
)
adjoint(
    np.add.reduce,
    lambda y_bar, array, axis=0, dtype=None, *, keepdims=False, initial=0, where: (
        np.where(where, spread(y_bar, array, axis, keepdims), 0),
        None,
        None,
        None,
        np.sum(y_bar),
        None,
    ),
    when=_some,
)
differential(
    np.add.reduce,
    lambda y, array, axis=0, dtype=None, *, keepdims=False, initial, darray, dinitial: (
        np.sum(darray, axis=axis, keepdims=keepdims) + dinitial
    ),
    kind=reduced("i"),
    when=_from_start,
    sample=_starts,
)
adjoint(
    np.add.reduce,
    lambda y_bar, array, axis=0, dtype=None, *, keepdims=False, initial: (
        spread(y_bar, array, axis, keepdims),
        None,
        None,
        None,
        np.sum(y_bar),
    ),
    when=_from_start,
)
differential(
    np.prod,
    lambda y, a, axis=None, dtype=None, *, keepdims=False, initial=1, where, da, dinitial: (
        initial
        * np.sum(
            np.where(where, products_of_others(np.where(where, a, 1), axis=axis) * da, 0), axis=axis, keepdims=keepdims
        )
        + np.prod(np.where(where, a, 1), axis=axis, keepdims=keepdims) * dinitial
    ),
    kind=kinds.with_dtype_argument(kinds.reduction("i")),
    when=_some,
    sample=_masks,
)
adjoint(
    np.prod,
    lambda y_bar, a, axis=None, dtype=None, *, keepdims=False, initial=1, where: (
        np.where(
            where,
            initial * products_of_others(np.where(where, a, 1), axis=axis) * spread(y_bar, a, axis, keepdims),
            0,
        ),
        None,
        None,
        None,
        np.sum(np.prod(np.where(where, a, 1), axis=axis, keepdims=keepdims) * y_bar),
        None,
    ),
    when=_some,
)
differential(
    np.prod,
    lambda y, a, axis=None, dtype=None, *, keepdims=False, initial, da, dinitial: (
        initial * np.sum(products_of_others(a, axis=axis) * da, axis=axis, keepdims=keepdims)
        + np.prod(a, axis=axis, keepdims=keepdims) * dinitial
    ),
    kind=kinds.with_dtype_argument(kinds.reduction("i")),
    when=_from_start,
    sample=_starts,
)
adjoint(
    np.prod,
    lambda y_bar, a, axis=None, dtype=None, *, keepdims=False, initial: (
        initial * products_of_others(a, axis=axis) * spread(y_bar, a, axis, keepdims),
        None,
        None,
        None,
        np.sum(np.prod(a, axis=axis, keepdims=keepdims) * y_bar),
    ),
    when=_from_start,
)
differential(
    np.multiply.reduce,
    lambda y, array, axis=0, dtype=None, *, keepdims=False, initial=1, where, darray, dinitial: (
        initial
        * np.sum(
            np.where(where, products_of_others(np.where(where, array, 1), axis=axis) * darray, 0),
            axis=axis,
            keepdims=keepdims,
        )
        + np.prod(np.where(where, array, 1), axis=axis, keepdims=keepdims) * dinitial
    ),
    kind=reduced("i"),
    when=_some,
    sample=_masks,
)
adjoint(
    np.multiply.reduce,
    lambda y_bar, array, axis=0, dtype=None, *, keepdims=False, initial=1, where: (
        np.where(
            where,
            initial * products_of_others(np.where(where, array, 1), axis=axis) * spread(y_bar, array, axis, keepdims),
            0,
        ),
        None,
        None,
        None,
        np.sum(np.prod(np.where(where, array, 1), axis=axis, keepdims=keepdims) * y_bar),
        None,
    ),
    when=_some,
)
differential(
    np.multiply.reduce,
    lambda y, array, axis=0, dtype=None, *, keepdims=False, initial, darray, dinitial: (
        initial * np.sum(products_of_others(array, axis=axis) * darray, axis=axis, keepdims=keepdims)
        + np.prod(array, axis=axis, keepdims=keepdims) * dinitial
    ),
    kind=reduced("i"),
    when=_from_start,
    sample=_starts,
)
adjoint(
    np.multiply.reduce,
    lambda y_bar, array, axis=0, dtype=None, *, keepdims=False, initial: (
        initial * products_of_others(array, axis=axis) * spread(y_bar, array, axis, keepdims),
        None,
        None,
        None,
        np.sum(np.prod(array, axis=axis, keepdims=keepdims) * y_bar),
    ),
    when=_from_start,
)
adjoint(
    np.mean,
    lambda y_bar, a, axis=None, dtype=None, *, keepdims=False, where: (
        np.where(where, spread(y_bar / divisor(a, axis=axis, keepdims=keepdims, where=where), a, axis, keepdims), 0),
        None,
        None,
        None,
        None,
    ),
    kind=kinds.with_dtype_argument(kinds.reduction("f")),
    when=_some,
    sample=_given({"where": _row}),
)


# ---- extrema, where equal elements share evenly, and the start with them ---------------------------------------------
def extreme(function: Any) -> None:
    """max and min of NumPy."""
    differential(
        function,
        lambda y, a, axis=None, *, keepdims=False, initial=None, where=True, da, dinitial: (
            np.sum(
                share(a, y, axis=axis, keepdims=keepdims, where=where, initial=initial) * da,
                axis=axis,
                keepdims=keepdims,
            )
            + share_of_start(initial, a, y, axis=axis, keepdims=keepdims, where=where) * dinitial
        ),
        kind=kinds.reduction(),
        when=_either,
        sample=_extremes,
    )
    adjoint(
        function,
        lambda y_bar, a, axis=None, *, keepdims=False, initial=None, where=True, y: (
            share(a, y, axis=axis, keepdims=keepdims, where=where, initial=initial) * spread(y_bar, a, axis, keepdims),
            None,
            None,
            np.sum(share_of_start(initial, a, y, axis=axis, keepdims=keepdims, where=where) * y_bar),
            None,
        ),
        when=_either,
    )


def extreme_of_ufunc(ufunc: np.ufunc) -> None:
    """maximum.reduce and the like."""
    differential(
        ufunc.reduce,
        lambda y, array, axis=0, *, keepdims=False, initial=None, where=True, darray, dinitial: (
            np.sum(
                share(array, y, axis=axis, keepdims=keepdims, where=where, initial=initial) * darray,
                axis=axis,
                keepdims=keepdims,
            )
            + share_of_start(initial, array, y, axis=axis, keepdims=keepdims, where=where) * dinitial
        ),
        kind=reduced(),
        when=_either,
        sample=_extremes,
    )
    adjoint(
        ufunc.reduce,
        lambda y_bar, array, axis=0, *, keepdims=False, initial=None, where=True, y: (
            share(array, y, axis=axis, keepdims=keepdims, where=where, initial=initial)
            * spread(y_bar, array, axis, keepdims),
            None,
            None,
            np.sum(share_of_start(initial, array, y, axis=axis, keepdims=keepdims, where=where) * y_bar),
            None,
        ),
        when=_either,
    )


_either = has_keyword("where", "initial")


def _extremes(rng: np.random.Generator) -> list[tuple]:
    return _extreme_masks(rng) + _extreme_starts(rng)


for _extreme in (np.max, np.min, np.amax, np.amin, np.nanmax, np.nanmin):
    extreme(_extreme)
for _extreme in (np.maximum, np.minimum, np.fmax, np.fmin):
    extreme_of_ufunc(_extreme)

# ---- spread of values, also around a mean that is given --------------------------------------------------------------
_around = has_keyword("where", "mean", "correction")


def _spread(rng: np.random.Generator) -> list[tuple]:
    chosen = _given({"where": _row}, {"correction": 1}, {"where": _row, "ddof": 0.5})(rng)
    x = rng.normal(size=(3, 4))
    return [*chosen, ((x,), {"axis": 1, "mean": rng.normal(size=(3, 1))}), ((x,), {"mean": rng.normal()})]


differential(
    np.var,
    lambda y, a, axis=None, dtype=None, *, ddof=0, keepdims=False, where=True, mean=None, correction=None, da, dmean: (
        2
        * np.sum(centred(a, axis=axis, where=where, mean=mean) * (da - dmean), axis=axis, keepdims=keepdims)
        / divisor(a, axis=axis, keepdims=keepdims, where=where, ddof=ddof, correction=correction)
    ),
    kind=refusals.real_only(kinds.with_dtype_argument(kinds.reduction("f")), "var"),
    when=_around,
    sample=_spread,
)
adjoint(
    np.var,
    lambda y_bar, a, axis=None, dtype=None, *, ddof=0, keepdims=False, where=True, mean=None, correction=None: (
        2
        * centred(a, axis=axis, where=where, mean=mean)
        * spread(
            y_bar / divisor(a, axis=axis, keepdims=keepdims, where=where, ddof=ddof, correction=correction),
            a,
            axis,
            keepdims,
        ),
        None,
        None,
        None,
        None,
        None,
        unbroadcast(
            -2
            * centred(a, axis=axis, where=where, mean=mean)
            * spread(
                y_bar / divisor(a, axis=axis, keepdims=keepdims, where=where, ddof=ddof, correction=correction),
                a,
                axis,
                keepdims,
            ),
            mean,
        ),
        None,
    ),
    when=_around,
)
differential(
    np.std,
    lambda y, a, axis=None, dtype=None, *, ddof=0, keepdims=False, where=True, mean=None, correction=None, da, dmean: (
        np.sum(
            quotient(centred(a, axis=axis, where=where, mean=mean), spread(y, a, axis=axis, keepdims=keepdims))
            * (da - dmean),
            axis=axis,
            keepdims=keepdims,
        )
        / divisor(a, axis=axis, keepdims=keepdims, where=where, ddof=ddof, correction=correction)
    ),
    kind=refusals.real_only(kinds.with_dtype_argument(kinds.reduction("f")), "std"),
    when=_around,
    sample=_spread,
)
adjoint(
    np.std,
    lambda y_bar, a, axis=None, dtype=None, *, ddof=0, keepdims=False, where=True, mean=None, correction=None, y: (
        quotient(centred(a, axis=axis, where=where, mean=mean), spread(y, a, axis=axis, keepdims=keepdims))
        * spread(
            y_bar / divisor(a, axis=axis, keepdims=keepdims, where=where, ddof=ddof, correction=correction),
            a,
            axis,
            keepdims,
        ),
        None,
        None,
        None,
        None,
        None,
        unbroadcast(
            -quotient(centred(a, axis=axis, where=where, mean=mean), spread(y, a, axis=axis, keepdims=keepdims))
            * spread(
                y_bar / divisor(a, axis=axis, keepdims=keepdims, where=where, ddof=ddof, correction=correction),
                a,
                axis,
                keepdims,
            ),
            mean,
        ),
        None,
    ),
    when=_around,
)
