"""Polynomials of numpy.polynomial.polynomial, whose coefficients begin with the constant. Loaded when that is."""

import numpy as np
from numpy.polynomial import polynomial

from autotangent.rules import polynomial_kinds as poly
from autotangent.rules.polynomials import pairs, points
from autotangent.rules.refusals import real_only
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.samples import args, arrays
from autotangent.runtime import (
    companion_adjoint,
    companion_tangent,
    first_like,
    fit_adjoints,
    fit_by_points,
    fit_by_weights,
    poly_slope,
    power_slope,
    powers_slope,
    roots_slope,
    series_adjoint,
    series_derivative_adjoint,
    series_integral,
    series_integral_adjoint,
    series_product_adjoint,
    series_quotient_adjoint,
    series_quotient_tangent,
    unbroadcast,
)

# ---- sums, products, quotients, powers -------------------------------------------------------------------------------
differential(
    polynomial.polyadd,
    lambda y, c1, c2, dc1, dc2: first_like(dc1, y) + first_like(dc2, y),
    kind=poly.float_coefficients,
    sample=pairs,
)
adjoint(polynomial.polyadd, lambda y_bar, c1, c2: (first_like(y_bar, c1), first_like(y_bar, c2)))
differential(
    polynomial.polysub,
    lambda y, c1, c2, dc1, dc2: first_like(dc1, y) - first_like(dc2, y),
    kind=poly.float_coefficients,
    sample=pairs,
)
adjoint(polynomial.polysub, lambda y_bar, c1, c2: (first_like(y_bar, c1), -first_like(y_bar, c2)))
differential(
    polynomial.polymul,
    lambda y, c1, c2, dc1, dc2: first_like(np.convolve(dc1, c2), y) + first_like(np.convolve(c1, dc2), y),
    kind=poly.float_coefficients,
    sample=pairs,
)
adjoint(
    polynomial.polymul,
    lambda y_bar, c1, c2: (series_product_adjoint(y_bar, c1, c2), series_product_adjoint(y_bar, c2, c1)),
)
differential(
    polynomial.polydiv,
    lambda z, c1, c2, dc1, dc2: series_quotient_tangent(dc1, dc2, c2, z[0], z[1]),
    kind=poly.two,
    sample=pairs,
)
adjoint(
    polynomial.polydiv,
    lambda z_bar, c1, c2, *, z: (
        series_quotient_adjoint(z_bar, c1, c2, z[0])[0],
        series_quotient_adjoint(z_bar, c1, c2, z[0])[1],
    ),
)
differential(
    polynomial.polypow,
    lambda y, c, pow, maxpower=None, *, dc: first_like(np.convolve(power_slope(c, pow), dc), y),
    kind=poly.float_coefficients,
    sample=args(lambda rng: (rng.normal(size=3), 3), lambda rng: (rng.normal(size=2), 0)),
)
adjoint(
    polynomial.polypow,
    lambda y_bar, c, pow, maxpower=None: series_product_adjoint(y_bar, c, power_slope(c, pow)),
)

# ---- derivatives, integrals ------------------------------------------------------------------------------------------
adjoint(
    polynomial.polyder,
    lambda y_bar, c, m=1, scl=1, axis=0: (
        series_derivative_adjoint(y_bar, c, m, scl=scl, axis=axis),
        None,
        None,
        None,
    ),
    kind=poly.same_rank,
    sample=args(
        lambda rng: (rng.normal(size=4),),
        lambda rng: ((rng.normal(size=(2, 3)),), {"m": 2, "scl": 0.5, "axis": 1}),
        lambda rng: (rng.normal(size=2), 3),
    ),
)
differential(
    polynomial.polyint,
    lambda y, c, m=1, k=[], lbnd=0, scl=1, axis=0, *, dc: series_integral(dc, y, m, lbnd=lbnd, scl=scl, axis=axis),
    kind=poly.same_rank,
    sample=args(
        lambda rng: (rng.normal(size=3),),
        lambda rng: ((rng.normal(size=(2, 3)), 2), {"k": [1.0], "lbnd": 0.5, "scl": 2, "axis": 1}),
    ),
)
adjoint(
    polynomial.polyint,
    lambda y_bar, c, m=1, k=[], lbnd=0, scl=1, axis=0: (
        series_integral_adjoint(y_bar, c, m, lbnd=lbnd, scl=scl, axis=axis),
        None,
        None,
        None,
        None,
        None,
    ),
)

# ---- roots, powers, fits ---------------------------------------------------------------------------------------------
differential(
    polynomial.polyfromroots,
    lambda y, roots, droots: np.flip(droots @ poly_slope(roots)),
    kind=poly.from_roots,
    sample=args(lambda rng: (rng.normal(size=3),), lambda rng: (rng.normal(size=2) + 1j,)),
)
adjoint(polynomial.polyfromroots, lambda y_bar, roots: poly_slope(roots) @ np.flip(y_bar))
differential(
    polynomial.polyroots,
    lambda r, c, dc: roots_slope(r, np.flip(c)) @ np.flip(dc),
    kind=poly.found_roots,
    sample=args(
        lambda rng: (rng.normal(size=4) + 1j * rng.normal(size=4),),
        lambda rng: (np.array([2.0, 0.3, -0.4, 1.2]),),
        lambda rng: (np.array([1.2, 3.7, 1.1]),),
    ),
)
adjoint(polynomial.polyroots, lambda r_bar, c, *, r: np.flip(r_bar @ roots_slope(r, np.flip(c))))
differential(
    polynomial.polycompanion,
    lambda m, c, dc: companion_tangent(dc, c),
    kind=poly.companion,
    sample=arrays((2,), (4,)),
)
adjoint(polynomial.polycompanion, lambda m_bar, c: companion_adjoint(m_bar, c))
differential(
    polynomial.polyvander,
    lambda y, x, deg, dx: powers_slope(np.atleast_1d(x), deg + 1, True) * np.expand_dims(np.atleast_1d(dx), -1),
    kind=poly.float_powers,
    sample=args(
        lambda rng: (rng.normal(size=3), 2), lambda rng: (rng.normal(), 2), lambda rng: (rng.normal(size=(2, 3)), 0)
    ),
)
adjoint(
    polynomial.polyvander,
    lambda y_bar, x, deg: np.reshape(
        np.sum(powers_slope(np.atleast_1d(x), deg + 1, True) * y_bar, axis=-1), np.shape(x)
    ),
)
differential(
    polynomial.polyfit,
    lambda c, x, y, deg, rcond=None, *, w=None, dx, dy, dw: (
        np.flip(fit_by_points(dx, x, y, w, np.flip(c, axis=0)), axis=0)
        + polynomial.polyfit(x, dy, deg, rcond, w=w)
        + np.flip(fit_by_weights(dw, x, y, w, np.flip(c, axis=0)), axis=0)
    ),
    kind=real_only(poly.fitted, "polyfit"),
    sample=args(
        lambda rng: (points, rng.normal(size=5), 2),
        lambda rng: ((points, rng.normal(size=(5, 2)), 1), {"w": rng.uniform(0.5, 2.0, size=5)}),
    ),
)
adjoint(
    polynomial.polyfit,
    lambda c_bar, x, y, deg, rcond=None, *, w=None, c: (
        fit_adjoints(np.flip(c_bar, axis=0), x, y, w, np.flip(c, axis=0))[0],
        fit_adjoints(np.flip(c_bar, axis=0), x, y, w, np.flip(c, axis=0))[1],
        None,
        None,
        fit_adjoints(np.flip(c_bar, axis=0), x, y, w, np.flip(c, axis=0))[2],
    ),
)

# ---- values ----------------------------------------------------------------------------------------------------------
differential(
    polynomial.polyval,
    lambda v, x, c, dx, dc: polynomial.polyval(x, polynomial.polyder(c)) * dx + polynomial.polyval(x, dc),
    kind=poly.values("x"),
    sample=args(
        lambda rng: (rng.normal(), rng.normal(size=3)),
        lambda rng: (rng.normal(size=3), rng.normal(size=1)),
        lambda rng: (rng.normal(size=(2, 3)), rng.normal(size=(3, 4))),
    ),
)
adjoint(
    polynomial.polyval,
    lambda v_bar, x, c: (
        unbroadcast(polynomial.polyval(x, polynomial.polyder(c)) * v_bar, x),
        series_adjoint(v_bar, c, x),
    ),
)
differential(
    polynomial.polyval2d,
    lambda v, x, y, c, dx, dy, dc: (
        polynomial.polyval2d(x, y, polynomial.polyder(c)) * dx
        + polynomial.polyval2d(x, y, polynomial.polyder(c, axis=1)) * dy
        + polynomial.polyval2d(x, y, dc)
    ),
    kind=poly.values("x", "y"),
    sample=args(
        lambda rng: (rng.normal(size=4), rng.normal(size=4), rng.normal(size=(2, 3))),
        lambda rng: (rng.normal(), rng.normal(), rng.normal(size=(3, 2))),
    ),
)
adjoint(
    polynomial.polyval2d,
    lambda v_bar, x, y, c: (
        unbroadcast(polynomial.polyval2d(x, y, polynomial.polyder(c)) * v_bar, x),
        unbroadcast(polynomial.polyval2d(x, y, polynomial.polyder(c, axis=1)) * v_bar, y),
        series_adjoint(v_bar, c, x, y),
    ),
)
differential(
    polynomial.polyval3d,
    lambda v, x, y, z, c, dx, dy, dz, dc: (
        polynomial.polyval3d(x, y, z, polynomial.polyder(c)) * dx
        + polynomial.polyval3d(x, y, z, polynomial.polyder(c, axis=1)) * dy
        + polynomial.polyval3d(x, y, z, polynomial.polyder(c, axis=2)) * dz
        + polynomial.polyval3d(x, y, z, dc)
    ),
    kind=poly.values("x", "y", "z"),
    sample=args(lambda rng: (rng.normal(size=4), rng.normal(size=4), rng.normal(size=4), rng.normal(size=(2, 3, 2)))),
)
adjoint(
    polynomial.polyval3d,
    lambda v_bar, x, y, z, c: (
        unbroadcast(polynomial.polyval3d(x, y, z, polynomial.polyder(c)) * v_bar, x),
        unbroadcast(polynomial.polyval3d(x, y, z, polynomial.polyder(c, axis=1)) * v_bar, y),
        unbroadcast(polynomial.polyval3d(x, y, z, polynomial.polyder(c, axis=2)) * v_bar, z),
        series_adjoint(v_bar, c, x, y, z),
    ),
)
differential(
    polynomial.polygrid2d,
    lambda v, x, y, c, dx, dy, dc: (
        polynomial.polygrid2d(x, y, polynomial.polyder(c)) * np.reshape(dx, np.shape(x) + (1,) * np.ndim(y))
        + polynomial.polygrid2d(x, y, polynomial.polyder(c, axis=1)) * dy
        + polynomial.polygrid2d(x, y, dc)
    ),
    kind=poly.values("x", "y", grid=True),
    sample=args(lambda rng: (rng.normal(size=4), rng.normal(size=2), rng.normal(size=(2, 3)))),
)
adjoint(
    polynomial.polygrid2d,
    lambda v_bar, x, y, c: (
        np.reshape(
            unbroadcast(
                polynomial.polygrid2d(x, y, polynomial.polyder(c)) * v_bar,
                np.reshape(x, np.shape(x) + (1,) * np.ndim(y)),
            ),
            np.shape(x),
        ),
        unbroadcast(polynomial.polygrid2d(x, y, polynomial.polyder(c, axis=1)) * v_bar, y),
        series_adjoint(v_bar, c, x, y, grid=True),
    ),
)
