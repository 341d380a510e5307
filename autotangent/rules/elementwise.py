"""Elementwise functions of NumPy: powers, exponentials, trigonometry, rounding, parts of complex numbers, choices.

Comparisons and steps, whose derivative is zero, are in `constants.py`.
"""

import inspect

import numpy as np

from autotangent.rules import refusals
from autotangent.rules import result_kinds as kinds
from autotangent.rules import selection_kinds as selections
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.samples import (
    above_one,
    args,
    away_from_zero,
    complex_too,
    complex_values,
    either,
    integer,
    near_zero,
    pair,
    positive,
    real,
    unit,
)
from autotangent.rules.when import complex_argument, has_keyword, is_constant
from autotangent.runtime import (
    above,
    below,
    choose_adjoints,
    chosen,
    exp_share,
    inside,
    larger,
    power_by_base,
    power_by_exponent,
    quotient,
    select_adjoints,
    sinc_slope,
)

two = pair(real, real)
over = pair(real, away_from_zero)
analytic = complex_too(real)
away = complex_too(away_from_zero)
AT_ZERO = {"x": (0,)}
AT_ONE = {"x": (-1, 1)}

# ---- arithmetic ------------------------------------------------------------------------------------------------------
differential(np.add, lambda z, x, y, dx, dy: dx + dy, kind=kinds.arithmetic, sample=two)
differential(np.subtract, lambda z, x, y, dx, dy: dx - dy, kind=kinds.arithmetic, sample=two)
differential(np.multiply, lambda z, x, y, dx, dy: dx * y + x * dy, kind=kinds.arithmetic, sample=two)
differential(np.divide, lambda z, x, y, dx, dy: (dx - z * dy) / y, kind=kinds.smooth, sample=over)
differential(np.negative, lambda y, x, dx: -dx, kind=kinds.arithmetic, sample=analytic)
differential(np.positive, lambda y, x, dx: dx, kind=kinds.arithmetic, sample=analytic)
differential(np.reciprocal, lambda y, x, dx: -(y**2) * dx, kind=kinds.rounded_if_whole, sample=away)
differential(np.remainder, lambda z, x, y, dx, dy: dx - x // y * dy, kind=kinds.arithmetic, sample=pair(real, positive))
differential(
    np.fmod, lambda z, x, y, dx, dy: dx - np.rint((x - z) / y) * dy, kind=kinds.arithmetic, sample=pair(real, positive)
)
differential(
    np.divmod,
    lambda z, x, y, dx, dy: (np.zeros_like(dx) + np.zeros_like(dy), dx - z[0] * dy),
    kind=kinds.pair_of(kinds.arithmetic),
    sample=pair(real, positive),
)
adjoint(np.divmod, lambda z_bar, x, y, *, z: (z_bar[1], -z[0] * z_bar[1]))

# ---- powers ----------------------------------------------------------------------------------------------------------
differential(
    np.power,
    lambda z, x, p, dx, dp: power_by_base(x, p) * dx + power_by_exponent(x, p, z) * dp,
    kind=kinds.arithmetic,
    sample=pair(positive, real),
    singular_at=AT_ZERO,
)
differential(
    np.float_power,
    lambda z, x, p, dx, dp: power_by_base(x, p) * dx + power_by_exponent(x, p, z) * dp,
    kind=kinds.smooth,
    sample=pair(positive, real),
    singular_at=AT_ZERO,
)
differential(np.square, lambda y, x, dx: 2 * x * dx, kind=kinds.arithmetic, sample=analytic)
differential(
    np.sqrt, lambda y, x, dx: dx / (2 * y), kind=kinds.smooth, sample=complex_too(positive), singular_at=AT_ZERO
)
differential(np.cbrt, lambda y, x, dx: dx / (3 * y**2), kind=kinds.smooth, sample=away_from_zero, singular_at=AT_ZERO)
differential(
    np.hypot,
    lambda z, x, y, dx, dy: quotient(x, z) * dx + quotient(y, z) * dy,
    kind=kinds.smooth,
    sample=over,
    singular_at={"x": (0,), "y": (0,)},
)

# ---- exponentials and logarithms -------------------------------------------------------------------------------------
differential(np.exp, lambda y, x, dx: y * dx, kind=kinds.smooth, sample=analytic)
differential(np.exp2, lambda y, x, dx: np.log(2) * y * dx, kind=kinds.smooth, sample=analytic)
differential(np.expm1, lambda y, x, dx: (y + 1) * dx, kind=kinds.smooth, sample=analytic)
differential(np.log, lambda y, x, dx: dx / x, kind=kinds.smooth, sample=complex_too(positive), singular_at=AT_ZERO)
differential(
    np.log2,
    lambda y, x, dx: dx / (np.log(2) * x),
    kind=kinds.smooth,
    sample=complex_too(positive),
    singular_at=AT_ZERO,
)
differential(
    np.log10,
    lambda y, x, dx: dx / (np.log(10) * x),
    kind=kinds.smooth,
    sample=complex_too(positive),
    singular_at=AT_ZERO,
)
differential(
    np.log1p, lambda y, x, dx: dx / (1 + x), kind=kinds.smooth, sample=complex_too(positive), singular_at={"x": (-1,)}
)
differential(
    np.logaddexp,
    lambda z, x, y, dx, dy: exp_share(x, y) * dx + exp_share(y, x) * dy,
    kind=kinds.smooth,
    sample=two,
)
differential(
    np.logaddexp2,
    lambda z, x, y, dx, dy: np.exp2(x - z) * dx + np.exp2(y - z) * dy,
    kind=kinds.smooth,
    sample=two,
)

# ---- trigonometry ----------------------------------------------------------------------------------------------------
differential(np.sin, lambda y, x, dx: np.cos(x) * dx, kind=kinds.smooth, sample=analytic)
differential(np.cos, lambda y, x, dx: -np.sin(x) * dx, kind=kinds.smooth, sample=analytic)
differential(np.tan, lambda y, x, dx: (1 + y**2) * dx, kind=kinds.smooth, sample=complex_too(unit))
differential(
    np.arcsin, lambda y, x, dx: dx / np.sqrt(1 - x**2), kind=kinds.smooth, sample=complex_too(unit), singular_at=AT_ONE
)
differential(
    np.arccos, lambda y, x, dx: -dx / np.sqrt(1 - x**2), kind=kinds.smooth, sample=complex_too(unit), singular_at=AT_ONE
)
differential(np.arctan, lambda y, x, dx: dx / (1 + x**2), kind=kinds.smooth, sample=analytic)
differential(
    np.arctan2,
    lambda z, y, x, dy, dx: quotient(x, x**2 + y**2) * dy - quotient(y, x**2 + y**2) * dx,
    kind=kinds.smooth,
    sample=over,
    singular_at={"x": (0,), "y": (0,)},
)
differential(np.sinc, lambda y, x, dx: sinc_slope(x) * dx, kind=kinds.smooth, sample=either(real, near_zero))
differential(np.deg2rad, lambda y, x, dx: np.pi / 180 * dx, kind=kinds.smooth, sample=real)
differential(np.rad2deg, lambda y, x, dx: 180 / np.pi * dx, kind=kinds.smooth, sample=real)
differential(np.radians, lambda y, x, dx: np.pi / 180 * dx, kind=kinds.smooth, sample=real)
differential(np.degrees, lambda y, x, dx: 180 / np.pi * dx, kind=kinds.smooth, sample=real)

# ---- hyperbolic functions --------------------------------------------------------------------------------------------
differential(np.sinh, lambda y, x, dx: np.cosh(x) * dx, kind=kinds.smooth, sample=analytic)
differential(np.cosh, lambda y, x, dx: np.sinh(x) * dx, kind=kinds.smooth, sample=analytic)
differential(np.tanh, lambda y, x, dx: (1 - y**2) * dx, kind=kinds.smooth, sample=analytic)
differential(np.arcsinh, lambda y, x, dx: dx / np.sqrt(x**2 + 1), kind=kinds.smooth, sample=complex_too(unit))
differential(
    np.arccosh,
    lambda y, x, dx: dx / (np.sqrt(x - 1) * np.sqrt(x + 1)),
    kind=kinds.smooth,
    sample=complex_too(above_one),
    singular_at={"x": (1,)},
)
differential(
    np.arctanh, lambda y, x, dx: dx / (1 - x**2), kind=kinds.smooth, sample=complex_too(unit), singular_at=AT_ONE
)

# ---- magnitude, sign, parts of complex numbers -----------------------------------------------------------------------
differential(
    np.abs,
    lambda y, x, dx: np.sign(x) * dx,
    kind=refusals.real_only(kinds.real_part, "abs", "Write np.hypot(x.real, x.imag)."),
    sample=away_from_zero,
)
differential(
    np.abs,
    lambda y, x, dx: np.real(np.conj(np.sign(x)) * dx),
    kind=kinds.real_part,
    when=complex_argument,
    sample=complex_values(away_from_zero),
)
differential(
    np.sign,
    lambda y, x, dx: quotient(dx - y * np.real(np.conj(y) * dx), np.abs(x)),
    kind=kinds.arithmetic,
    when=complex_argument,
    sample=complex_values(away_from_zero),
)
differential(np.fabs, lambda y, x, dx: np.sign(x) * dx, kind=kinds.smooth, sample=away_from_zero)
differential(
    np.copysign,
    lambda z, x, y, dx, dy: np.sign(x) * np.copysign(1, y) * dx + 0 * dy,
    kind=kinds.smooth,
    sample=pair(away_from_zero, away_from_zero),
)
differential(np.nextafter, lambda z, x, y, dx, dy: dx + np.zeros_like(dy), kind=kinds.smooth, sample=two)
adjoint(np.nextafter, lambda z_bar, x, y: (z_bar, np.zeros_like(z_bar)))
adjoint(np.real, lambda y_bar, val: np.real(y_bar), kind=kinds.component, sample=analytic, view=True)
adjoint(np.imag, lambda y_bar, val: -1j * np.real(y_bar), kind=kinds.component, sample=analytic, view=True)
adjoint(np.conj, lambda y_bar, x: np.conj(y_bar), kind=kinds.conjugated, sample=analytic)
differential(
    np.angle,
    lambda y, z, deg=False, *, dz: np.imag(dz / z),
    kind=refusals.given_as(kinds.floating, "np.angle", deg=(False,)),
    sample=away,
)
differential(
    np.angle,
    lambda y, z, deg=False, *, dz: 180 / np.pi * np.imag(dz / z),
    kind=kinds.floating,
    when=is_constant(1, "deg", True),
    sample=args(lambda rng: ((rng.normal(size=3) + 1j * rng.uniform(0.5, 2, size=3), True))),
)
differential(
    np.nan_to_num,
    lambda y, x, dx, *, nan=0.0, posinf=None, neginf=None: np.where(np.isfinite(x), dx, 0),
    kind=refusals.real_only(kinds.first_number, "nan_to_num"),
    sample=either(real, args(lambda rng: ((rng.normal(size=3),), {"nan": 1.0}))),
)

# ---- choices; ties are split evenly ----------------------------------------------------------------------------------
differential(
    np.maximum, lambda z, x, y, dx, dy: larger(x, y) * dx + larger(y, x) * dy, kind=kinds.arithmetic, sample=two
)
differential(
    np.minimum, lambda z, x, y, dx, dy: larger(y, x) * dx + larger(x, y) * dy, kind=kinds.arithmetic, sample=two
)
differential(
    np.fmax, lambda z, x, y, dx, dy: chosen(z, x, y) * dx + chosen(z, y, x) * dy, kind=kinds.arithmetic, sample=two
)
differential(
    np.fmin, lambda z, x, y, dx, dy: chosen(z, x, y) * dx + chosen(z, y, x) * dy, kind=kinds.arithmetic, sample=two
)
differential(
    np.heaviside,
    lambda z, x, y, dx, dy: 0 * dx + np.where(np.equal(x, 0), dy, 0),
    kind=kinds.smooth,
    sample=pair(away_from_zero, real),
)
differential(
    np.clip,
    lambda y, a, a_min=None, a_max=None, *, da, da_min, da_max: (
        inside(a, a_min, a_max) * da + below(a, a_min, a_max) * da_min + above(a, a_min, a_max) * da_max
    ),
    kind=kinds.clipped,
    sample=args(
        lambda rng: (rng.normal(size=(3, 4)), -0.5, 0.7),
        lambda rng: (rng.normal(), rng.normal(size=4) - 1, rng.normal(size=4) + 1),
        lambda rng: (rng.normal(size=4), None, 0.2),
        lambda rng: ((rng.normal(size=3),), {"a_min": -0.5, "a_max": rng.normal(size=(2, 1))}),
    ),
)
if "min" in inspect.signature(np.clip).parameters:
    differential(
        np.clip,
        lambda y, a, *, min=None, max=None, da, dmin, dmax: (
            inside(a, min, max) * da + below(a, min, max) * dmin + above(a, min, max) * dmax
        ),
        kind=kinds.clipped,
        when=has_keyword("min", "max"),
        sample=args(
            lambda rng: ((rng.normal(size=(3, 4)),), {"min": -0.5}),
            lambda rng: ((rng.normal(size=4),), {"max": rng.normal(size=(2, 1))}),
            lambda rng: ((rng.normal(size=4),), {"min": -0.3, "max": 0.6}),
        ),
    )
adjoint(
    np.where,
    lambda z_bar, condition, x, y: (None, np.where(condition, z_bar, 0), np.where(condition, 0, z_bar)),
    kind=kinds.selection,
    sample=args(
        lambda rng: (rng.normal(size=(3, 4)) > 0, rng.normal(size=(3, 4)), rng.normal(size=4)),
        lambda rng: (rng.normal(size=(4, 3)) > 0, rng.normal(size=3), rng.normal()),
        lambda rng: (True, rng.normal(), rng.normal(size=3)),
    ),
)
_masks = (np.array([True, False, True]), np.array([True, True, False]))
adjoint(
    np.select,
    lambda z_bar, condlist, choicelist, default=0: (
        None,
        select_adjoints(z_bar, condlist, choicelist, default)[0],
        select_adjoints(z_bar, condlist, choicelist, default)[1],
    ),
    kind=selections.selected,
    sample=args(
        lambda rng: (list(_masks), [rng.normal(size=3), rng.normal(size=(2, 3))]),
        lambda rng: (list(_masks), [rng.normal(), rng.normal(size=3)], rng.normal(size=(2, 1))),
        lambda rng: ((list(_masks[:1]), [rng.normal(size=3) + 1j]), {"default": rng.normal()}),
    ),
)
adjoint(
    np.choose,
    lambda z_bar, a, choices, *, mode="raise": (None, choose_adjoints(z_bar, a, choices, mode)),
    kind=selections.chosen,
    sample=args(
        lambda rng: (np.array([1, 0, 1]), [rng.normal(size=3), rng.normal(size=(2, 1))]),
        lambda rng: ((np.array([2, -1, 4]), rng.normal(size=(3, 3))), {"mode": "wrap"}),
        lambda rng: ((np.array([[2], [-1]]), [rng.normal(), rng.normal(size=3)]), {"mode": "clip"}),
        lambda rng: (1, [rng.normal(), rng.normal()]),
    ),
)
differential(np.ldexp, lambda z, x, k, dx: np.ldexp(1.0, k) * dx, kind=kinds.smooth, sample=pair(real, integer))
differential(np.modf, lambda y, x, dx: (dx, np.zeros_like(dx)), kind=kinds.pair_of(kinds.smooth), sample=real)
adjoint(np.modf, lambda y_bar, x: y_bar[0])
differential(
    np.frexp,
    lambda y, x, dx: (dx / np.exp2(y[1]), np.zeros_like(dx)),
    kind=kinds.pair_of(kinds.smooth, second=kinds.integers),
    sample=away_from_zero,
)
adjoint(np.frexp, lambda y_bar, x, *, y: y_bar[0] / np.exp2(y[1]))
