import numpy as np
import numpy.polynomial.polynomial as P
from autotangent.runtime import fit_adjoints, last_like, matmul_left, matmul_right, poly_slope, polyder_adjoint, polyint_adjoint, polymul_adjoint, polyval_adjoint, power_slope, powers_slope, series_adjoint, series_integral_adjoint, series_product_adjoint, series_quotient_adjoint, spread, unbroadcast


def curves_grad(p, q, x, y):
    """Gradient of curves with respect to (p, q, x, y)."""
    product_1 = np.polymul(p, q)
    product = np.polyadd(product_1, [1.0, 0.5])
    line_1 = 1 + x**2
    line_2 = 1 / line_1
    line = np.polyfit(x, y, 1, w=line_2)
    area_1 = np.polyder(product)
    area_2 = np.polyint(area_1)
    area = np.polyval(area_2, 0.7)
    basis_1 = np.vander(x, 3)
    basis_2 = np.poly(y[:2])
    basis = basis_1 @ basis_2
    t_1 = P.polypow(q, 2)
    t_2 = P.polydiv(t_1, p)
    quotient, rest = t_2
    surface_1 = np.outer(p, q)
    surface_2 = P.polyint(q, lbnd=0.5)
    surface = P.polyval2d(x, y, surface_1) + P.polyval(x, surface_2)

    # return area * np.sum(basis) + np.sum(line**2) + np.sum(quotient**2) + np.sum(r ...
    area_bar = np.sum(basis)
    basis_bar = spread(area, basis, None, False)
    line_bar = 2 * line
    quotient_bar = 2 * quotient
    rest_bar = np.ones_like(rest)
    surface_bar = y
    y_bar = surface
    # surface = P.polyval2d(x, y, np.outer(p, q)) + P.polyval(x, P.polyint(q, lbnd=0.5))
    y_bar = (
        y_bar
        + unbroadcast(P.polyval2d(x, y, P.polyder(surface_1, axis=1)) * surface_bar, y)
    )
    surface_1_bar = series_adjoint(surface_bar, surface_1, x, y).copy()
    p_bar = surface_1_bar @ q
    x_bar = (
        unbroadcast(P.polyval2d(x, y, P.polyder(surface_1)) * surface_bar, x)
        + unbroadcast(P.polyval(x, P.polyder(surface_2)) * surface_bar, x)
    )
    q_bar = (
        p @ surface_1_bar
        + series_integral_adjoint(
            series_adjoint(surface_bar, surface_2, x), q, 1, lbnd=0.5
        )
    )
    # quotient, rest = P.polydiv(P.polypow(q, 2), p)
    t_3_bar = series_quotient_adjoint((quotient_bar, rest_bar), t_1, p, t_2[0])
    q_bar += series_product_adjoint(t_3_bar[0], q, power_slope(q, 2))
    p_bar += t_3_bar[1]
    # basis = np.vander(x, 3) @ np.poly(y[:2])
    x_bar += np.sum(
        powers_slope(x, 3, False) * matmul_left(basis_bar, basis_1, basis_2), axis=1
    )
    y_bar[:2] += poly_slope(y[:2]) @ matmul_right(basis_bar, basis_1, basis_2)
    # area = np.polyval(np.polyint(np.polyder(product)), 0.7)
    product_bar = polyder_adjoint(
        polyint_adjoint(polyval_adjoint(area_bar, area_2, 0.7), area_1, 1), product, 1
    )
    # line = np.polyfit(x, y, 1, w=1 / (1 + x**2))
    line_3_bar = fit_adjoints(line_bar, x, y, line_2, line)
    y_bar += line_3_bar[1]
    x_bar += line_3_bar[0] - 2 * x * line_2 * line_3_bar[2] / line_1
    # product = np.polyadd(np.polymul(p, q), [1.0, 0.5])
    product_1_bar = last_like(product_bar, product_1).copy()
    p_bar += polymul_adjoint(product_1_bar, p, q)
    q_bar += polymul_adjoint(product_1_bar, q, p)
    return p_bar, q_bar, x_bar, y_bar
