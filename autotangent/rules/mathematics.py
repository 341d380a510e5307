"""The module `math`: functions of Python floats. Steps and tests, whose derivative is zero, are in `constants.py`."""

import math

import numpy as np

from autotangent.rules import refusals
from autotangent.rules import result_kinds as kinds
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.samples import above_one, args, away_from_zero, numbers, positive, real, two_numbers, unit
from autotangent.rules.when import positional
from autotangent.runtime import digamma, power_by_base, power_by_exponent, products_of_others, quotient, spread_over

AT_ZERO = {"x": (0,)}
AT_ONE = {"x": (-1, 1)}
any_number, above_zero, nonzero, below_one = numbers(real), numbers(positive), numbers(away_from_zero), numbers(unit)
two = two_numbers(real, away_from_zero)

# ---- powers ----------------------------------------------------------------------------------------------------------
differential(math.sqrt, lambda y, x, dx: dx / (2 * y), kind=kinds.real, sample=above_zero, singular_at=AT_ZERO)
differential(math.cbrt, lambda y, x, dx: dx / (3 * y**2), kind=kinds.real, sample=nonzero, singular_at=AT_ZERO)
differential(
    math.pow,
    lambda z, x, p, dx, dp: power_by_base(x, p) * dx + power_by_exponent(x, p, z) * dp,
    kind=kinds.real,
    sample=two_numbers(positive, real),
    singular_at=AT_ZERO,
)
differential(
    math.hypot,
    lambda z, *xs, dxs: np.dot(quotient(xs, z), dxs),
    kind=kinds.real,
    sample=args(lambda rng: (1.2, -0.7, 0.4), lambda rng: (-2.0,), lambda rng: (0.3, 0.4)),
)
adjoint(math.hypot, lambda z_bar, *xs, z: np.multiply(quotient(xs, z), z_bar))
differential(
    math.hypot,
    lambda z, x, y, dx, dy: quotient(x, z) * dx + quotient(y, z) * dy,
    kind=kinds.real,
    when=positional(2),
    sample=two,
    singular_at={"x": (0,), "y": (0,)},
)
differential(
    math.dist,
    lambda z, p, q, dp, dq: np.dot(quotient(np.subtract(p, q), z), np.subtract(dp, dq)),
    kind=kinds.real,
    sample=args(lambda rng: ((1.0, 2.0), (0.5, -1.0)), lambda rng: ([1.0, 2.0, 0.3], [0.5, -1.0, 0.2])),
)
adjoint(
    math.dist,
    lambda z_bar, p, q, *, z: (
        np.multiply(quotient(np.subtract(p, q), z), z_bar),
        np.multiply(quotient(np.subtract(q, p), z), z_bar),
    ),
)

# ---- exponentials and logarithms -------------------------------------------------------------------------------------
differential(math.exp, lambda y, x, dx: y * dx, kind=kinds.real, sample=any_number)
differential(math.exp2, lambda y, x, dx: math.log(2) * y * dx, kind=kinds.real, sample=any_number)
differential(math.expm1, lambda y, x, dx: (y + 1) * dx, kind=kinds.real, sample=any_number)
differential(math.log, lambda y, x, dx: dx / x, kind=kinds.real, sample=above_zero)
differential(
    math.log,
    lambda y, x, base, dx, dbase: dx / (math.log(base) * x) - y * dbase / (math.log(base) * base),
    kind=kinds.real,
    when=positional(2),
    sample=two_numbers(positive, above_one),
)
differential(math.log2, lambda y, x, dx: dx / (math.log(2) * x), kind=kinds.real, sample=above_zero)
differential(math.log10, lambda y, x, dx: dx / (math.log(10) * x), kind=kinds.real, sample=above_zero)
differential(math.log1p, lambda y, x, dx: dx / (1 + x), kind=kinds.real, sample=above_zero)

# ---- trigonometry ----------------------------------------------------------------------------------------------------
differential(math.sin, lambda y, x, dx: math.cos(x) * dx, kind=kinds.real, sample=any_number)
differential(math.cos, lambda y, x, dx: -math.sin(x) * dx, kind=kinds.real, sample=any_number)
differential(math.tan, lambda y, x, dx: (1 + y**2) * dx, kind=kinds.real, sample=any_number)
differential(
    math.asin, lambda y, x, dx: dx / math.sqrt(1 - x**2), kind=kinds.real, sample=below_one, singular_at=AT_ONE
)
differential(
    math.acos, lambda y, x, dx: -dx / math.sqrt(1 - x**2), kind=kinds.real, sample=below_one, singular_at=AT_ONE
)
differential(math.atan, lambda y, x, dx: dx / (1 + x**2), kind=kinds.real, sample=any_number)
differential(
    math.atan2,
    lambda z, y, x, dy, dx: quotient(x, x**2 + y**2) * dy - quotient(y, x**2 + y**2) * dx,
    kind=kinds.real,
    sample=two,
    singular_at={"x": (0,), "y": (0,)},
)
differential(math.degrees, lambda y, x, dx: 180 / math.pi * dx, kind=kinds.real, sample=any_number)
differential(math.radians, lambda y, x, dx: math.pi / 180 * dx, kind=kinds.real, sample=any_number)

# ---- hyperbolic functions --------------------------------------------------------------------------------------------
differential(math.sinh, lambda y, x, dx: math.cosh(x) * dx, kind=kinds.real, sample=any_number)
differential(math.cosh, lambda y, x, dx: math.sinh(x) * dx, kind=kinds.real, sample=any_number)
differential(math.tanh, lambda y, x, dx: (1 - y**2) * dx, kind=kinds.real, sample=any_number)
differential(math.asinh, lambda y, x, dx: dx / math.sqrt(x**2 + 1), kind=kinds.real, sample=any_number)
differential(
    math.acosh,
    lambda y, x, dx: dx / math.sqrt(x**2 - 1),
    kind=kinds.real,
    sample=numbers(above_one),
    singular_at={"x": (1,)},
)
differential(math.atanh, lambda y, x, dx: dx / (1 - x**2), kind=kinds.real, sample=below_one)

# ---- special functions -----------------------------------------------------------------------------------------------
differential(
    math.erf, lambda y, x, dx: 2 / math.sqrt(math.pi) * math.exp(-(x**2)) * dx, kind=kinds.real, sample=any_number
)
differential(
    math.erfc, lambda y, x, dx: -2 / math.sqrt(math.pi) * math.exp(-(x**2)) * dx, kind=kinds.real, sample=any_number
)
differential(math.gamma, lambda y, x, dx: y * digamma(x) * dx, kind=kinds.real, sample=nonzero)
differential(math.lgamma, lambda y, x, dx: digamma(x) * dx, kind=kinds.real, sample=nonzero)

# ---- parts, remainders, sums -----------------------------------------------------------------------------------------
differential(math.fabs, lambda y, x, dx: np.sign(x) * dx, kind=kinds.real, sample=nonzero)
differential(
    math.copysign,
    lambda z, x, y, dx, dy: np.sign(x) * math.copysign(1, y) * dx + 0 * dy,
    kind=kinds.real,
    sample=two_numbers(away_from_zero, away_from_zero),
)
differential(math.fmod, lambda z, x, y, dx, dy: dx - round((x - z) / y) * dy, kind=kinds.real, sample=two)
differential(math.remainder, lambda z, x, y, dx, dy: dx - round((x - z) / y) * dy, kind=kinds.real, sample=two)
differential(math.nextafter, lambda z, x, y, dx, dy: dx + 0 * dy, kind=kinds.real, sample=two)
differential(
    math.ldexp, lambda z, x, i, dx: math.ldexp(1.0, i) * dx, kind=kinds.real, sample=args(lambda rng: (0.7, 3))
)
differential(math.modf, lambda y, x, dx: (dx, 0 * dx), kind=kinds.pair_of(kinds.real), sample=any_number)
adjoint(math.modf, lambda y_bar, x: y_bar[0])
differential(
    math.frexp,
    lambda y, x, dx: (dx / 2 ** y[1], 0 * dx),
    kind=kinds.pair_of(kinds.real, second=kinds.integers),
    sample=nonzero,
)
adjoint(math.frexp, lambda y_bar, x, *, y: y_bar[0] / 2 ** y[1])
adjoint(
    math.fsum,
    lambda y_bar, seq: spread_over(y_bar, seq),
    kind=kinds.real,
    sample=args(lambda rng: ([1.0, 2.5, -0.5],)),
)
differential(
    math.prod,
    lambda y, iterable, diterable, *, start=1, dstart: (
        start * np.dot(products_of_others(iterable), diterable) + math.prod(iterable) * dstart
    ),
    kind=refusals.real_only(kinds.real, "math.prod", "Write np.prod."),
    sample=args(lambda rng: ([1.0, 2.5, -0.5],), lambda rng: (([2.0, 0.0, 3.0],), {"start": 1.5})),
)
adjoint(
    math.prod,
    lambda y_bar, iterable, *, start=1: (
        start * products_of_others(iterable) * y_bar,
        math.prod(iterable) * y_bar,
    ),
)
if hasattr(math, "sumprod"):
    differential(
        math.sumprod,
        lambda z, p, q, dp, dq: math.sumprod(dp, q) + math.sumprod(p, dq),
        kind=refusals.real_only(kinds.real, "math.sumprod", "Write np.dot."),
        sample=args(lambda rng: ([1.0, 2.0], [0.5, -1.0])),
    )
    adjoint(math.sumprod, lambda z_bar, p, q: (np.multiply(q, z_bar), np.multiply(p, z_bar)))
if hasattr(math, "fma"):
    differential(
        math.fma,
        lambda w, x, y, z, dx, dy, dz: y * dx + x * dy + dz,
        kind=kinds.real,
        sample=args(lambda rng: (1.2, -0.7, 0.4)),
    )
