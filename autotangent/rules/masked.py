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
from autotangent.syntax.lambdas import written

_some = has_keyword("where")
_from_start = has_keyword("initial")
_either = has_keyword("where", "initial")
_row = np.array([True, False, True, True])
_block = np.array([[True, False, True, True], [True, True, False, False], [False, True, True, True]])


PRESENT = "where & ~np.isnan(a)"
USED = (centred, divisor, products_of_others, quotient, share, share_of_start, spread, unbroadcast)
SCOPE = {"__name__": __name__, "np": np, **{f.__name__: f for f in USED}}  # what the names in the texts below mean


def _positive(rng: np.random.Generator, shape: tuple) -> np.ndarray:
    return rng.uniform(0.5, 2.0, size=shape)


def _holes(rng: np.random.Generator, shape: tuple) -> np.ndarray:
    x = rng.normal(size=shape)
    x[(0, 2) if len(shape) == 2 else 3] = np.nan
    return x


def _given(*keywords: dict, draw: Any = _positive) -> Any:
    """A vector and a matrix with each set of keywords."""
    return args(
        *(lambda rng, k=k: ((draw(rng, (4,)),), k) for k in keywords),
        *(
            lambda rng, k=k, axis=axis: (
                (draw(rng, (3, 4)),),
                {"axis": axis, "keepdims": axis == 1, **k, **({"where": _block} if "where" in k else {})},
            )
            for k in keywords
            for axis in (0, 1)
        ),
    )


_masks = _given({"where": _row}, {"where": _row, "initial": 0.7})
_starts = _given({"initial": 0.7})
_holed = _given({"where": _row}, {"where": _row, "initial": 0.7}, {"initial": 0.7}, draw=_holes)
_extreme_masks = _given({"where": _row, "initial": 0.1}, {"where": _row, "initial": 1.2})
_extreme_starts = _given({"initial": 1.2}, {"initial": 9.0}, {"initial": -9.0})


# ---- sums and products -----------------------------------------------------------------------------------------------
def sums(
    function: Any, kind: Any, when: Any, sample: Any, a: str = "a", axis: Any = None, counted: str = "where"
) -> None:
    """The readings of a sum of some elements; a, axis: how it calls what it adds up, and over what; counted: a mask."""
    head = f"{a}, axis={axis}, dtype=None, *, keepdims=False, initial=0, where=True"
    formula = f"np.sum(np.where({counted}, d{a}, 0), axis=axis, keepdims=keepdims) + dinitial"
    transpose = f"np.where({counted}, spread(y_bar, {a}, axis, keepdims), 0), None, None, None, np.sum(y_bar), None"
    differential(
        function, written(f"lambda y, {head}, d{a}, dinitial: {formula}", SCOPE), kind=kind, when=when, sample=sample
    )
    adjoint(function, written(f"lambda y_bar, {head}: ({transpose})", SCOPE), when=when)


def sums_from(function: Any, kind: Any, a: str = "a", axis: Any = None) -> None:
    """The readings of a sum of all elements from a start."""
    head = f"{a}, axis={axis}, dtype=None, *, keepdims=False, initial"
    formula = f"np.sum(d{a}, axis=axis, keepdims=keepdims) + dinitial"
    transpose = f"spread(y_bar, {a}, axis, keepdims), None, None, None, np.sum(y_bar)"
    made = written(f"lambda y, {head}, d{a}, dinitial: {formula}", SCOPE)
    differential(function, made, kind=kind, when=_from_start, sample=_starts)
    adjoint(function, written(f"lambda y_bar, {head}: ({transpose})", SCOPE), when=_from_start)


def products(
    function: Any, kind: Any, when: Any, sample: Any, a: str = "a", axis: Any = None, counted: str = "where"
) -> None:
    """The readings of a product of some elements."""
    head = f"{a}, axis={axis}, dtype=None, *, keepdims=False, initial=1, where=True"
    others = f"products_of_others(np.where({counted}, {a}, 1), axis=axis)"
    whole = f"np.prod(np.where({counted}, {a}, 1), axis=axis, keepdims=keepdims)"
    formula = (
        f"initial * np.sum(np.where({counted}, {others} * d{a}, 0), axis=axis, keepdims=keepdims) + {whole} * dinitial"
    )
    transpose = (
        f"np.where({counted}, initial * {others} * spread(y_bar, {a}, axis, keepdims), 0), None, None, None, "
        f"np.sum({whole} * y_bar), None"
    )
    made = written(f"lambda y, {head}, d{a}, dinitial: {formula}", SCOPE)
    differential(function, made, kind=kind, when=when, sample=sample)
    adjoint(function, written(f"lambda y_bar, {head}: ({transpose})", SCOPE), when=when)


def products_from(function: Any, kind: Any, a: str = "a", axis: Any = None) -> None:
    """The readings of a product of all elements from a start."""
    head = f"{a}, axis={axis}, dtype=None, *, keepdims=False, initial"
    whole = f"np.prod({a}, axis=axis, keepdims=keepdims)"
    others = f"products_of_others({a}, axis=axis)"
    formula = f"initial * np.sum({others} * d{a}, axis=axis, keepdims=keepdims) + {whole} * dinitial"
    transpose = f"initial * {others} * spread(y_bar, {a}, axis, keepdims), None, None, None, np.sum({whole} * y_bar)"
    made = written(f"lambda y, {head}, d{a}, dinitial: {formula}", SCOPE)
    differential(function, made, kind=kind, when=_from_start, sample=_starts)
    adjoint(function, written(f"lambda y_bar, {head}: ({transpose})", SCOPE), when=_from_start)


_adding = kinds.with_dtype_argument(kinds.reduction("i"))
sums(np.sum, _adding, _some, _masks)
sums(np.add.reduce, reduced("i"), _some, _masks, "array", 0)
sums(np.nansum, _adding, _either, _holed, counted=PRESENT)
products(np.prod, _adding, _some, _masks)
products(np.multiply.reduce, reduced("i"), _some, _masks, "array", 0)
products(np.nanprod, _adding, _either, _holed, counted=PRESENT)
sums_from(np.sum, _adding)
sums_from(np.add.reduce, reduced("i"), "array", 0)
products_from(np.prod, _adding)
products_from(np.multiply.reduce, reduced("i"), "array", 0)
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
def extremes(function: Any, kind: Any, a: str = "a", axis: Any = None) -> None:
    """The readings of a maximum or minimum."""
    head = f"{a}, axis={axis}, *, keepdims=False, initial=None, where=True"
    own = f"share({a}, y, axis=axis, keepdims=keepdims, where=where, initial=initial)"
    of_start = f"share_of_start(initial, {a}, y, axis=axis, keepdims=keepdims, where=where)"
    formula = f"np.sum({own} * d{a}, axis=axis, keepdims=keepdims) + {of_start} * dinitial"
    transpose = f"{own} * spread(y_bar, {a}, axis, keepdims), None, None, np.sum({of_start} * y_bar), None"
    made = written(f"lambda y, {head}, d{a}, dinitial: {formula}", SCOPE)
    differential(function, made, kind=kind, when=_either, sample=_extremes)
    adjoint(function, written(f"lambda y_bar, {head}, y: ({transpose})", SCOPE), when=_either)


def _extremes(rng: np.random.Generator) -> list[tuple]:
    return _extreme_masks(rng) + _extreme_starts(rng)


for _extreme in (np.max, np.min, np.amax, np.amin, np.nanmax, np.nanmin):
    extremes(_extreme, kinds.reduction())
for _extreme in (np.maximum, np.minimum, np.fmax, np.fmin):
    extremes(_extreme.reduce, reduced(), "array", 0)

# ---- spread of values, also around a mean that is given --------------------------------------------------------------
_around = has_keyword("where", "mean", "correction")


def _spread(draw: Any) -> Any:
    return lambda rng: [
        *_given({"where": _row}, {"correction": 1}, {"where": _row, "ddof": 0.5}, draw=draw)(rng),
        ((draw(rng, (3, 4)),), {"axis": 1, "mean": rng.normal(size=(3, 1))}),
        ((draw(rng, (3, 4)),), {"mean": rng.normal()}),
    ]


def spreads(var: Any, std: Any, sample: Any, counted: str = "where") -> None:
    """The readings of a variance and its root."""
    head = "a, axis=None, dtype=None, *, ddof=0, keepdims=False, where=True, mean=None, correction=None"
    apart = f"centred(a, axis=axis, where={counted}, mean=mean)"
    relative = f"quotient({apart}, spread(y, a, axis=axis, keepdims=keepdims))"
    n = f"divisor(a, axis=axis, keepdims=keepdims, where={counted}, ddof=ddof, correction=correction)"
    kind = kinds.with_dtype_argument(kinds.reduction("f"))
    for function, slope, factor in ((var, apart, "2 * "), (std, relative, "")):
        formula = f"{factor}np.sum({slope} * (da - dmean), axis=axis, keepdims=keepdims) / {n}"
        back = f"{factor}{slope} * spread(y_bar / {n}, a, axis, keepdims)"
        transpose = f"{back}, None, None, None, None, None, unbroadcast(-{back}, mean), None"
        differential(
            function,
            written(f"lambda y, {head}, da, dmean: {formula}", SCOPE),
            kind=refusals.real_only(kind, function.__name__),
            when=_around,
            sample=sample,
        )
        adjoint(function, written(f"lambda y_bar, {head}, y: ({transpose})", SCOPE), when=_around)


spreads(np.var, np.std, _spread(_positive))
spreads(np.nanvar, np.nanstd, _spread(_holes), PRESENT)
