"""The module `cmath`, and `numpy.emath`, whose functions leave the real numbers where they must.

The slope of an inverse function is one over that of the function at the result, which is right on either side of a cut.
"""

import cmath
import math

import numpy as np

from autotangent.kinds import BOOL, COMPLEX, FLOAT, TupleKind
from autotangent.rules import refusals
from autotangent.rules import result_kinds as kinds
from autotangent.rules.registry import adjoint, constant, differential
from autotangent.rules.samples import args, complex_values, positive, real, unit
from autotangent.rules.when import positional
from autotangent.runtime import power_by_base, power_by_exponent, quotient

AT_ZERO = {"x": (0,)}
AT_ONE = {"x": (-1, 1)}
a_complex = kinds.fixed(COMPLEX)
numbers = args(lambda rng: (complex(*rng.normal(size=2)),), lambda rng: (0.4,), lambda rng: (1.7,), lambda rng: (-1.3,))

# ---- exponentials and logarithms of Python numbers -------------------------------------------------------------------
differential(cmath.sqrt, lambda y, x, dx: dx / (2 * y), kind=a_complex, sample=numbers, singular_at=AT_ZERO)
differential(cmath.exp, lambda y, x, dx: y * dx, kind=a_complex, sample=numbers)
differential(cmath.log, lambda y, x, dx: dx / x, kind=a_complex, sample=numbers)
differential(
    cmath.log,
    lambda y, x, base, dx, dbase: dx / (cmath.log(base) * x) - y * dbase / (cmath.log(base) * base),
    kind=a_complex,
    when=positional(2),
    sample=args(lambda rng: (0.3 - 0.8j, 1.5 + 0.5j), lambda rng: (-0.7, 2.5)),
)
differential(cmath.log10, lambda y, x, dx: dx / (math.log(10) * x), kind=a_complex, sample=numbers)

# ---- trigonometry and hyperbolic functions of Python numbers ---------------------------------------------------------
differential(cmath.sin, lambda y, x, dx: cmath.cos(x) * dx, kind=a_complex, sample=numbers)
differential(cmath.cos, lambda y, x, dx: -cmath.sin(x) * dx, kind=a_complex, sample=numbers)
differential(cmath.tan, lambda y, x, dx: (1 + y**2) * dx, kind=a_complex, sample=numbers)
differential(cmath.asin, lambda y, x, dx: dx / cmath.cos(y), kind=a_complex, sample=numbers, singular_at=AT_ONE)
differential(cmath.acos, lambda y, x, dx: -dx / cmath.sin(y), kind=a_complex, sample=numbers, singular_at=AT_ONE)
differential(cmath.atan, lambda y, x, dx: dx / (1 + x**2), kind=a_complex, sample=numbers)
differential(cmath.sinh, lambda y, x, dx: cmath.cosh(x) * dx, kind=a_complex, sample=numbers)
differential(cmath.cosh, lambda y, x, dx: cmath.sinh(x) * dx, kind=a_complex, sample=numbers)
differential(cmath.tanh, lambda y, x, dx: (1 - y**2) * dx, kind=a_complex, sample=numbers)
differential(cmath.asinh, lambda y, x, dx: dx / cmath.cosh(y), kind=a_complex, sample=numbers)
differential(cmath.acosh, lambda y, x, dx: dx / cmath.sinh(y), kind=a_complex, sample=numbers, singular_at=AT_ONE)
differential(cmath.atanh, lambda y, x, dx: dx / (1 - x**2), kind=a_complex, sample=numbers)

# ---- polar coordinates, tests ----------------------------------------------------------------------------------------
differential(cmath.phase, lambda y, x, dx: np.imag(dx / x), kind=kinds.fixed(FLOAT), sample=numbers)
differential(
    cmath.polar,
    lambda y, x, dx: (np.real(quotient(np.conj(x), y[0]) * dx), np.imag(quotient(1, x) * dx)),
    kind=kinds.fixed(TupleKind((FLOAT, FLOAT))),
    sample=args(lambda rng: (0.3 - 0.8j,), lambda rng: (-1.3,)),
)
adjoint(cmath.polar, lambda y_bar, x, *, y: quotient(y[0] * y_bar[0] - 1j * y_bar[1], x))
differential(
    cmath.rect,
    lambda y, r, phi, dr, dphi: cmath.rect(1, phi) * dr + 1j * y * dphi,
    kind=a_complex,
    sample=args(lambda rng: (1.3, 0.7)),
)
for _test in (cmath.isclose, cmath.isfinite, cmath.isinf, cmath.isnan):
    constant(_test, kind=kinds.fixed(BOOL))

# ---- numpy.emath: of complex arguments, for the result of real ones may be real or complex ---------------------------
sure = refusals.complex_only(kinds.smooth, "numpy.emath")
near_positive, near_real, near_unit = complex_values(positive), complex_values(real), complex_values(unit)
differential(np.emath.sqrt, lambda y, x, dx: dx / (2 * y), kind=sure, sample=near_positive, singular_at=AT_ZERO)
differential(np.emath.log, lambda y, x, dx: dx / x, kind=sure, sample=near_positive, singular_at=AT_ZERO)
differential(np.emath.log2, lambda y, x, dx: dx / (np.log(2) * x), kind=sure, sample=near_positive, singular_at=AT_ZERO)
differential(
    np.emath.log10, lambda y, x, dx: dx / (np.log(10) * x), kind=sure, sample=near_positive, singular_at=AT_ZERO
)
differential(np.emath.arcsin, lambda y, x, dx: dx / np.cos(y), kind=sure, sample=near_unit, singular_at=AT_ONE)
differential(np.emath.arccos, lambda y, x, dx: -dx / np.sin(y), kind=sure, sample=near_unit, singular_at=AT_ONE)
differential(np.emath.arctanh, lambda y, x, dx: dx / (1 - x**2), kind=sure, sample=near_unit, singular_at=AT_ONE)
differential(
    np.emath.power,
    lambda z, x, p, dx, dp: power_by_base(x, p) * dx + power_by_exponent(x, p, z) * dp,
    kind=sure,
    sample=args(
        lambda rng: (rng.uniform(0.5, 2.0, size=3) + 0.4j, 2),
        lambda rng: (rng.uniform(0.5, 2.0, size=3) - 0.4j, rng.normal(size=3)),
        lambda rng: (rng.uniform(0.5, 2.0, size=(2, 3)) + 0.4j, rng.normal(size=3) + 0.3j),
    ),
    singular_at=AT_ZERO,
)
differential(
    np.emath.logn,
    lambda y, n, x, dn, dx: dx / (np.log(n + 0j) * x) - y / (np.log(n + 0j) * n) * dn,
    kind=refusals.complex_only(kinds.smooth, "numpy.emath", "x"),
    sample=args(
        lambda rng: (2, rng.uniform(0.5, 2.0, size=3) + 0.4j),
        lambda rng: (rng.uniform(1.5, 2.0, size=3), rng.uniform(0.5, 2.0, size=(2, 3)) - 0.4j),
    ),
    singular_at=AT_ZERO,
)
