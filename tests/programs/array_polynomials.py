"""Polynomials by their coefficients: products, fits, powers of points, derivatives; numpy.polynomial beside np.poly."""
import numpy as np
from numpy.polynomial import polynomial as P


def curves(p, q, x, y):
    product = np.polyadd(np.polymul(p, q), [1.0, 0.5])
    line = np.polyfit(x, y, 1, w=1 / (1 + x**2))
    area = np.polyval(np.polyint(np.polyder(product)), 0.7)
    basis = np.vander(x, 3) @ np.poly(y[:2])
    quotient, rest = P.polydiv(P.polypow(q, 2), p)
    surface = P.polyval2d(x, y, np.outer(p, q)) + P.polyval(x, P.polyint(q, lbnd=0.5))
    return area * np.sum(basis) + np.sum(line**2) + np.sum(quotient**2) + np.sum(rest) + np.sum(surface * y)


example = dict(p=(3,), q=(2,), x=(4,), y=(4,))
wrt = ("p", "q", "x", "y")
milestone = 3
