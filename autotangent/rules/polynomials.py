"""Polynomials of NumPy, whose coefficients begin with that of the highest power. Values of them: `curves.py`."""

import numpy as np

from autotangent.rules import polynomial_kinds as poly
from autotangent.rules.refusals import real_only
from autotangent.rules.registry import adjoint, differential
from autotangent.rules.samples import args, arrays, either
from autotangent.rules.when import may_be, ranks
from autotangent.runtime import (
    characteristic_slope,
    fit_adjoints,
    fit_by_points,
    fit_by_weights,
    last_like,
    poly_slope,
    polyder_adjoint,
    polydiv_adjoint,
    polydiv_tangent,
    polyint_adjoint,
    polymul_adjoint,
    powers_slope,
    roots_slope,
)

pairs = args(
    lambda rng: (rng.normal(size=4), rng.normal(size=2)),
    lambda rng: (rng.normal(size=2), rng.normal(size=3)),
    lambda rng: (rng.normal(size=2) + 1j, rng.normal(size=3) - 0.5j),
)
of_matrix = ranks((2, 2))
points = np.array([-1.0, 0.2, 0.5, 1.4, 2.0])

# ---- sums, products, quotients ---------------------------------------------------------------------------------------
adjoint(
    np.polyadd,
    lambda y_bar, a1, a2: (last_like(y_bar, a1), last_like(y_bar, a2)),
    kind=poly.coefficients,
    sample=pairs,
)
adjoint(
    np.polysub,
    lambda y_bar, a1, a2: (last_like(y_bar, a1), -last_like(y_bar, a2)),
    kind=poly.coefficients,
    sample=pairs,
)
differential(
    np.polymul,
    lambda y, a1, a2, da1, da2: last_like(np.convolve(da1, a2), y) + last_like(np.convolve(a1, da2), y),
    kind=poly.coefficients,
    sample=pairs,
)
adjoint(np.polymul, lambda y_bar, a1, a2: (polymul_adjoint(y_bar, a1, a2), polymul_adjoint(y_bar, a2, a1)))
differential(
    np.polydiv,
    lambda z, u, v, du, dv: polydiv_tangent(du, dv, v, z[0], z[1]),
    kind=poly.two,
    sample=pairs,
)
adjoint(
    np.polydiv,
    lambda z_bar, u, v, *, z: (polydiv_adjoint(z_bar, u, v, z[0])[0], polydiv_adjoint(z_bar, u, v, z[0])[1]),
)

# ---- derivatives, integrals ------------------------------------------------------------------------------------------
_of_no_order = args(lambda rng: (rng.normal(size=4), 0))
for _when in (None, may_be(1, "m", 0)):  # without any order p itself
    adjoint(
        np.polyder,
        lambda y_bar, p, m=1: polyder_adjoint(y_bar, p, m),
        kind=poly.derived,
        when=_when,
        sample=_of_no_order
        if _when
        else args(
            lambda rng: (rng.normal(size=4),), lambda rng: (rng.normal(size=4), 2), lambda rng: (rng.normal(size=2), 2)
        ),
        view=_when is not None,
    )
    differential(
        np.polyint,
        lambda y, p, m=1, k=None, *, dp: np.polyint(dp, m),
        kind=poly.float_coefficients,
        when=_when,
        sample=_of_no_order
        if _when
        else args(lambda rng: (rng.normal(size=3),), lambda rng: (rng.normal(size=3), 2, [1.0, 2.0])),
        view=_when is not None,
    )
    adjoint(np.polyint, lambda y_bar, p, m=1, k=None: polyint_adjoint(y_bar, p, m), when=_when)

# ---- roots, powers, fits ---------------------------------------------------------------------------------------------
differential(
    np.poly,
    lambda y, seq_of_zeros, dseq_of_zeros: dseq_of_zeros @ poly_slope(seq_of_zeros),
    kind=poly.of_roots,
    sample=either(
        arrays((3,), (1,)),
        args(lambda rng: (rng.normal(size=3) + 1j * rng.normal(size=3),)),
    ),
)
adjoint(np.poly, lambda y_bar, seq_of_zeros: poly_slope(seq_of_zeros) @ y_bar)
differential(
    np.poly,
    lambda y, seq_of_zeros, dseq_of_zeros: np.sum(characteristic_slope(seq_of_zeros, y) * dseq_of_zeros, axis=(1, 2)),
    kind=poly.of_matrix,
    when=of_matrix,
    sample=args(
        lambda rng: (rng.normal(size=(3, 3)),),
        lambda rng: (rng.normal(size=(2, 2)) + 1j * rng.normal(size=(2, 2)),),
    ),
)
adjoint(
    np.poly,
    lambda y_bar, seq_of_zeros, *, y: np.tensordot(y_bar, characteristic_slope(seq_of_zeros, y), 1),
    when=of_matrix,
)
differential(
    np.roots,
    lambda r, p, dp: roots_slope(r, p) @ dp,
    kind=poly.found_roots,
    sample=args(
        lambda rng: (rng.normal(size=4) + 1j * rng.normal(size=4),),
        lambda rng: (np.array([1.2, -0.4, 0.3, 2.0]),),
        lambda rng: (np.poly([0.5, -1.2, 2.0]),),
        lambda rng: (np.array([1.2, 0.7]),),
    ),
)
adjoint(np.roots, lambda r_bar, p, *, r: r_bar @ roots_slope(r, p))
differential(
    np.vander,
    lambda y, x, N=None, increasing=False, *, dx: powers_slope(x, N, increasing) * np.expand_dims(dx, 1),
    kind=poly.powers,
    sample=either(
        arrays((3,)),
        args(lambda rng: (rng.normal(size=3), 2), lambda rng: ((rng.normal(size=3), 4), {"increasing": True})),
    ),
)
adjoint(
    np.vander,
    lambda y_bar, x, N=None, increasing=False: np.sum(powers_slope(x, N, increasing) * y_bar, axis=1),
)
differential(
    np.polyfit,
    lambda c, x, y, deg, rcond=None, *, w=None, dx, dy, dw: (
        fit_by_points(dx, x, y, w, c) + np.polyfit(x, dy, deg, rcond, w=w) + fit_by_weights(dw, x, y, w, c)
    ),
    kind=real_only(poly.fitted, "polyfit"),
    sample=args(
        lambda rng: (points, rng.normal(size=5), 2),
        lambda rng: ((points, rng.normal(size=(5, 2)), 1), {"w": rng.uniform(0.5, 2.0, size=5)}),
    ),
)
adjoint(
    np.polyfit,
    lambda c_bar, x, y, deg, rcond=None, *, w=None, c: (
        fit_adjoints(c_bar, x, y, w, c)[0],
        fit_adjoints(c_bar, x, y, w, c)[1],
        None,
        None,
        fit_adjoints(c_bar, x, y, w, c)[2],
    ),
)
