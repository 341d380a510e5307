import numpy as np
import numpy.polynomial.polynomial as P
from autotangent.runtime import first_like, fit_by_points, fit_by_weights, last_like, poly_slope, power_slope, powers_slope, series_integral, series_quotient_tangent


def curves_jvp(p, q, x, y, *, p_dot, q_dot, x_dot, y_dot):
    """Value and tangent of curves along (p_dot, q_dot, x_dot, y_dot)."""
    product_1 = np.polymul(p, q)
    product = np.polyadd(product_1, [1.0, 0.5])
    product_dot = np.polyadd(
        (
            last_like(np.convolve(p_dot, q), product_1)
            + last_like(np.convolve(p, q_dot), product_1)
        ),
        [0.0, 0.0],
    )
    line_1 = 1 + x**2
    line_2 = 1 / line_1
    line = np.polyfit(x, y, 1, w=line_2)
    line_dot = (
        fit_by_points(x_dot, x, y, line_2, line)
        + np.polyfit(x, y_dot, 1, None, w=line_2)
        - 2 * fit_by_weights(line_2 * x * x_dot / line_1, x, y, line_2, line)
    )
    area = np.polyval(np.polyint(np.polyder(product)), 0.7)
    area_dot = np.polyval(np.polyint(np.polyder(product_dot), 1), 0.7)
    basis_1 = np.vander(x, 3)
    basis_2 = np.poly(y[:2])
    basis = basis_1 @ basis_2
    basis_dot = (
        powers_slope(x, 3, False) * np.expand_dims(x_dot, 1) @ basis_2
        + basis_1 @ (y_dot[:2] @ poly_slope(y[:2]))
    )
    t_1 = P.polypow(q, 2)
    t_2 = P.polydiv(t_1, p)
    quotient_dot, rest_dot = series_quotient_tangent(
        first_like(np.convolve(power_slope(q, 2), q_dot), t_1), p_dot, p, t_2[0], t_2[1]
    )
    quotient, rest = t_2
    surface_1 = np.outer(p, q)
    surface_2 = P.polyint(q, lbnd=0.5)
    surface = P.polyval2d(x, y, surface_1) + P.polyval(x, surface_2)
    surface_dot = (
        (
            P.polyval2d(x, y, P.polyder(surface_1)) + P.polyval(x, P.polyder(surface_2))
        ) * x_dot
        + P.polyval2d(x, y, P.polyder(surface_1, axis=1)) * y_dot
        + P.polyval2d(x, y, np.outer(p_dot, q) + np.outer(p, q_dot))
        + P.polyval(x, series_integral(q_dot, surface_2, 1, lbnd=0.5))
    )
    t_3 = np.sum(basis)
    return (
        (
            area * t_3
            + np.sum(line**2)
            + np.sum(quotient**2)
            + np.sum(rest)
            + np.sum(surface * y)
        ),
        (
            t_3 * area_dot
            + area * np.sum(basis_dot)
            + 2 * np.sum(line * line_dot)
            + 2 * np.sum(quotient * quotient_dot)
            + np.sum(rest_dot)
            + np.sum(y * surface_dot + surface * y_dot)
        ),
    )
