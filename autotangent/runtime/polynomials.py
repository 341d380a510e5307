"""Derivatives of functions of polynomials: coefficients from the highest power on (np.poly...), or from the constant.

Where NumPy strips zeros off a result, the tangent is as long as the result.
"""

from typing import Any

import numpy as np

from autotangent.runtime.grids import convolve_adjoint


def first_like(v: Any, x: Any) -> Any:
    """v in the shape of x: cut off at the end, or with zeros there.

    >>> first_like(np.array([1.0, 2.0]), np.zeros(3)).tolist(), first_like(np.array([1.0, 2.0]), 5.0).tolist()
    ([1.0, 2.0, 0.0], 1.0)
    """
    v, n = np.ravel(v), np.size(x)
    return np.reshape(v[:n] if v.size >= n else np.concatenate((v, np.zeros(n - v.size, v.dtype))), np.shape(x))


def last_like(v: Any, x: Any) -> Any:
    """v in the shape of x: cut off at the beginning, or with zeros there.

    >>> last_like(np.array([1.0, 2.0]), np.zeros(3)).tolist()
    [0.0, 1.0, 2.0]
    """
    return np.reshape(first_like(np.ravel(v)[::-1], np.ravel(x))[::-1], np.shape(x))


def polymul_adjoint(g: Any, a: Any, b: Any) -> Any:
    """The adjoint of a in c = polymul(a, b) where the highest power comes first.

    >>> polymul_adjoint(np.array([1.0, 2.0]), np.zeros(2), np.array([3.0])).tolist()
    [3.0, 6.0]
    """
    return _product_adjoint(np.ravel(g)[::-1], a, b, -1)


def series_product_adjoint(g: Any, a: Any, b: Any) -> Any:
    """The adjoint of a in c = polymul(a, b) where the constant comes first.

    >>> series_product_adjoint(np.array([1.0, 2.0]), np.zeros(2), np.array([3.0])).tolist()
    [3.0, 6.0]
    """
    return _product_adjoint(np.ravel(g), a, b, 1)


def _product_adjoint(g: Any, a: Any, b: Any, step: int) -> Any:
    flat, other = np.ravel(a)[::step], np.ravel(b)[::step]
    whole = first_like(g, np.empty(flat.size + other.size - 1))
    return np.reshape(convolve_adjoint(whole, flat, other, "full")[::step], np.shape(a))


def polydiv_tangent(du: Any, dv: Any, v: Any, q: Any, r: Any) -> tuple[Any, Any]:
    """The tangents of q, r = polydiv(u, v): du - q dv divided by v.

    >>> [x.tolist() for x in polydiv_tangent(np.array([2.0, 0.0]), 0.0, [2.0, 1.0], np.ones(1), np.ones(1))]
    [[1.0], [-1.0]]
    """
    v, n = np.ravel(v), np.size(v) - 1
    w = last_like(du, np.empty(np.size(q) + n))
    if np.ndim(dv) or not n:
        w = w - np.convolve(q, np.ravel(dv))
    dq = np.zeros(np.size(q), np.result_type(w, v, np.float16))
    w = w.astype(dq.dtype)
    for k in range(dq.size):
        dq[k] = w[k] / v[0]
        w[k : k + n + 1] -= dq[k] * v
    return dq, last_like(w, r)


def polydiv_adjoint(g: Any, u: Any, v: Any, q: Any) -> tuple[Any, Any]:
    """The adjoints of u and v in q, r = polydiv(u, v) for the adjoints g of q and r.

    >>> g = np.array([2.0]), np.array([1.0])
    >>> [x.tolist() for x in polydiv_adjoint(g, [3.0, 5.0], [2.0, 1.0], np.array([1.5]))]
    [[0.5, 1.0], [-0.75, -1.5]]
    """
    divisor, n = np.ravel(v), np.size(v) - 1
    w = last_like(g[1], np.empty(np.size(q) + n)).astype(np.result_type(g[0], g[1], divisor, np.float16))
    for k in range(np.size(q) - 1, -1, -1):
        w[k] += (g[0][k] - np.sum(w[k : k + n + 1] * divisor)) / divisor[0]
    v_bar = [-np.sum(q * w[k : k + np.size(q)]) for k in range(n + 1)]
    return last_like(w, u), np.reshape(v_bar, np.shape(v))


def series_quotient_tangent(du: Any, dv: Any, v: Any, q: Any, r: Any) -> tuple[Any, Any]:
    """The same where the constant comes first.

    >>> [x.tolist() for x in series_quotient_tangent(np.array([0.0, 2.0]), 0.0, [1.0, 2.0], np.ones(1), np.ones(1))]
    [[1.0], [-1.0]]
    """
    dv = _reversed(dv if np.ndim(dv) or not np.ndim(v) else np.zeros(np.size(v)), v)
    dq, dr = polydiv_tangent(np.ravel(du)[::-1], dv, _reversed(v, v), q[::-1], r[::-1])
    return dq[::-1], dr[::-1]


def series_quotient_adjoint(g: Any, u: Any, v: Any, q: Any) -> tuple[Any, Any]:
    """The same where the constant comes first.

    >>> g = np.array([2.0]), np.array([1.0])
    >>> [x.tolist() for x in series_quotient_adjoint(g, [5.0, 3.0], [1.0, 2.0], np.array([1.5]))]
    [[1.0, 0.5], [-1.5, -0.75]]
    """
    backwards = np.ravel(u)[::-1]
    u_bar, v_bar = polydiv_adjoint((g[0][::-1], g[1][::-1]), backwards, _reversed(v, v), q[::-1])
    return np.reshape(u_bar[::-1], np.shape(u)), first_like(v_bar[::-1], v)


def _reversed(x: Any, v: Any) -> Any:
    """From the highest power of v on that is not zero."""
    return np.ravel(x)[: np.flatnonzero(v)[-1] + 1][::-1]


def powers_slope(x: Any, n: int, increasing: bool = False) -> Any:
    """The derivative of the powers of each x, as vander(x, n, increasing) has them; n is None for the length of x.

    >>> powers_slope(np.array([2.0]), 3).tolist()
    [[4.0, 1.0, 0.0]]
    """
    x = np.asarray(x)
    n = len(x) if n is None else n
    k = np.arange(n)
    slope = k * x[..., None] ** np.maximum(k - 1, 0)
    return slope if increasing else slope[..., ::-1]


def along(matrix: Any, v: Any, axis: int = 0) -> Any:
    """A linear map of what lies along an axis.

    >>> along(np.array([[0.0, 1.0]]), np.array([[1.0, 2.0], [3.0, 4.0]])).tolist()
    [[3.0, 4.0]]
    """
    return np.moveaxis(np.tensordot(matrix, v, (1, axis)), 0, axis)


def derivation(n: int, m: int = 1, scl: Any = 1) -> Any:
    """The matrix of the m-th derivative of n coefficients, the constant first: at least one coefficient is left.

    >>> derivation(3).tolist()
    [[0.0, 1.0, 0.0], [0.0, 0.0, 2.0]]
    """
    if m >= n:
        return np.zeros((1, n))
    made = np.eye(n)
    for _ in range(m):
        made = scl * np.arange(1, len(made))[:, None] * made[1:]
    return made


def integration(n: int, m: int = 1, lbnd: Any = 0, scl: Any = 1) -> Any:
    """The matrix of the m-th integral of n coefficients from lbnd on, the constant first.

    >>> integration(2).tolist(), integration(1, 1, 2.0).tolist()
    ([[0.0, 0.0], [1.0, 0.0], [0.0, 0.5]], [[-2.0], [1.0]])
    """
    made = np.eye(n)
    for _ in range(m):
        made = np.concatenate((np.zeros((1, n)), scl * made / np.arange(1, len(made) + 1)[:, None]))
        made[0] = 0.0 - np.asarray(lbnd) ** np.arange(len(made)) @ made
    return made


def polyder_adjoint(g: Any, p: Any, m: int = 1) -> Any:
    """The adjoint of p in polyder(p, m), where the highest power comes first.

    >>> polyder_adjoint(np.array([1.0, 1.0]), np.zeros(3)).tolist()
    [2.0, 1.0, 0.0]
    """
    n = np.size(p)
    return (derivation(n, m).T @ np.ravel(g)[::-1])[::-1] if m < n else np.zeros(n)


def polyint_adjoint(g: Any, p: Any, m: int = 1) -> Any:
    """The adjoint of p in polyint(p, m), where the highest power comes first.

    >>> polyint_adjoint(np.array([2.0, 1.0, 0.0]), np.zeros(2)).tolist()
    [1.0, 1.0]
    """
    return (integration(np.size(p), m).T @ np.ravel(g)[::-1])[::-1]


def series_integral(v: Any, y: Any, m: int = 1, lbnd: Any = 0, scl: Any = 1, axis: int = 0) -> Any:
    """The tangent of y = polyint(c, m, k, lbnd, scl, axis) for the tangent v of c, where the constant comes first.

    >>> series_integral(np.array([1.0, 2.0]), np.zeros(3)).tolist()
    [0.0, 1.0, 1.0]
    """
    v = np.atleast_1d(v)
    return along(integration(v.shape[axis], m, lbnd, scl)[: np.shape(y)[axis]], v, axis)


def series_integral_adjoint(g: Any, c: Any, m: int = 1, lbnd: Any = 0, scl: Any = 1, axis: int = 0) -> Any:
    """The adjoint of c in polyint(c, m, k, lbnd, scl, axis), where the constant comes first.

    >>> series_integral_adjoint(np.array([0.0, 1.0, 2.0]), np.zeros(2)).tolist()
    [1.0, 1.0]
    """
    rows = integration(np.atleast_1d(c).shape[axis], m, lbnd, scl)[: np.shape(g)[axis]]
    return np.reshape(along(rows.T, g, axis), np.shape(c))


def series_derivative_adjoint(g: Any, c: Any, m: int = 1, scl: Any = 1, axis: int = 0) -> Any:
    """The adjoint of c in polyder(c, m, scl, axis), where the constant comes first.

    >>> series_derivative_adjoint(np.array([1.0, 1.0]), np.zeros(3)).tolist()
    [0.0, 1.0, 2.0]
    """
    return np.reshape(along(derivation(np.atleast_1d(c).shape[axis], m, scl).T, g, axis), np.shape(c))


def poly_slope(roots: Any) -> Any:
    """The derivative of poly(roots) in each root, one a row: the highest power first.

    >>> poly_slope(np.array([1.0, 2.0])).tolist()
    [[0.0, -1.0, 2.0], [0.0, -1.0, 1.0]]
    """
    roots = np.ravel(roots)
    slope = np.zeros((roots.size, roots.size + 1), np.result_type(roots, np.float16))
    for k in range(roots.size):
        slope[k, 1:] = -np.poly(np.delete(roots, k))
    return slope


def characteristic_slope(a: Any, c: Any) -> Any:
    """The derivative of the coefficients c of the polynomial det(t - a) in the elements of a, a matrix for each.

    Those of adj(t - a), of which the derivative of the determinant is made, follow from c one by one (Faddeev and
    LeVerrier): also where eigenvalues are equal.

    >>> characteristic_slope(np.array([[2.0, 3.0], [4.0, 5.0]]), np.array([1.0, -7.0, -2.0]))[2].tolist()
    [[5.0, -4.0], [-3.0, 2.0]]
    """
    a = np.asarray(a)
    n = len(a)
    slope, adjugate = np.zeros((n + 1, n, n), np.result_type(a, c, np.float16)), np.zeros((n, n))
    for k in range(n):
        adjugate = a @ adjugate + c[k] * np.eye(n)
        slope[k + 1] = -adjugate.T
    return slope


def roots_slope(r: Any, p: Any) -> Any:
    """The derivative of each root r of a polynomial in its coefficients p, one a row: the highest power first. It is
    NaN at roots that coincide but for rounding: they have none.

    >>> roots_slope(np.array([2.0]), np.array([1.0, -2.0])).tolist()
    [[-2.0, -1.0]]
    """
    p = np.ravel(p)
    first = np.flatnonzero(p)[0] if np.any(p) else 0  # zeros in front of it are of no polynomial of this degree
    slope, bend = np.polyval(np.polyder(p), r), np.polyval(np.polyder(p, 2), r)
    rounding = np.finfo(slope.dtype).eps * np.polyval(np.abs(p), np.abs(r))
    simple = np.abs(slope) ** 2 > 64 * rounding * np.abs(bend)
    made = np.vander(r, p.size) / np.where(simple, -slope, np.nan)[:, None]
    made[:, :first] = 0
    return made


def fit_by_points(dx: Any, x: Any, y: Any, w: Any, c: Any) -> Any:
    """The tangent of c = polyfit(x, y, deg, w=w) for the tangent dx of x.

    >>> fit_by_points(np.array([0.0, 1.0]), [0.0, 1.0], [0.0, 2.0], None, np.array([2.0, 0.0])).round(12).tolist()
    [-2.0, 0.0]
    """
    a, inverse, squares, rest, slope = _fit(x, y, w, c)
    across = np.expand_dims(dx, tuple(range(1, np.ndim(y))))
    moved = np.transpose(powers_slope(x, len(c)) * np.reshape(dx, (-1, 1)))
    return squares @ (moved @ (_weighted(w, y) * rest)) - inverse @ (_weighted(w, y, 1) * slope * across)


def fit_by_weights(dw: Any, x: Any, y: Any, w: Any, c: Any) -> Any:
    """The tangent of c = polyfit(x, y, deg, w=w) for the tangent dw of w."""
    a, _, squares, rest, _ = _fit(x, y, w, c)
    return squares @ (np.transpose(a) @ (2 * np.expand_dims(dw, tuple(range(1, np.ndim(y)))) * rest))


def fit_adjoints(g: Any, x: Any, y: Any, w: Any, c: Any) -> tuple[Any, Any, Any]:
    """The adjoints of x, y and w in c = polyfit(x, y, deg, w=w).

    >>> found = fit_adjoints(np.array([1.0, 0.0]), [0.0, 1.0], [0.0, 2.0], None, np.array([2.0, 0.0]))
    >>> [a.round(12).tolist() for a in found[:2]]
    [[2.0, -2.0], [-1.0, 1.0]]
    """
    a, inverse, squares, rest, slope = _fit(x, y, w, c)
    y_bar = _weighted(w, y, 1) * (np.transpose(inverse) @ g)
    back = squares @ g
    x_bar = _per_point(powers_slope(x, len(c)) @ back * _weighted(w, y) * rest - y_bar * slope)
    return x_bar, y_bar, _per_point(2 * (a @ back) * rest)


def _fit(x: Any, y: Any, w: Any, c: Any) -> tuple[Any, ...]:
    """The powers times their weights; the pseudoinverse; that times its transpose; what is left over; the slope."""
    powers = np.vander(np.asarray(x) + 0.0, len(c))
    weighted = powers if w is None else np.asarray(w)[:, None] * powers
    if np.linalg.matrix_rank(weighted / np.sqrt((weighted**2).sum(axis=0))) < len(c):
        raise np.linalg.LinAlgError("polyfit through too few points has no derivative")
    inverse = np.linalg.pinv(weighted)
    return weighted, inverse, inverse @ inverse.T, np.asarray(y) - powers @ c, powers_slope(x, len(c)) @ c


def _weighted(w: Any, y: Any, power: int = 2) -> Any:
    return 1.0 if w is None else np.expand_dims(np.asarray(w) ** power, tuple(range(1, np.ndim(y))))


def _per_point(v: Any) -> Any:
    return v.sum(axis=tuple(range(1, v.ndim)))


def power_slope(c: Any, n: int) -> Any:
    """n c**(n - 1) of a polynomial c whose constant comes first.

    >>> power_slope([1.0, 1.0], 3).tolist()
    [3.0, 6.0, 3.0]
    """
    made = np.ones(1)
    for _ in range(n - 1):
        made = np.convolve(made, np.ravel(c))
    return n * made


def series_adjoint(g: Any, c: Any, *points: Any, grid: bool = False) -> Any:
    """The adjoint of the coefficients c of a polynomial in one or more variables, the constants first: g summed with
    the powers of the points, which belong together or, on a grid, are each combined with each.

    >>> series_adjoint(np.array([1.0, 1.0]), np.zeros(2), np.array([2.0, 3.0])).tolist()
    [2.0, 5.0]
    """
    count = len(points)
    rest = np.shape(c)[count:]
    powers = [np.vander(np.ravel(p), n, True) for p, n in zip(points, np.shape(c))]
    made = np.reshape(g, (*rest, *[len(p) for p in powers])) if grid else np.reshape(g, (*rest, len(powers[0])))
    if grid:
        for p in powers:
            made = np.tensordot(made, p, (len(rest), 0))
    else:
        whole = powers[0]
        for p in powers[1:]:
            whole = np.expand_dims(whole, -1) * np.reshape(p, (len(p), *[1] * (np.ndim(whole) - 1), p.shape[1]))
        made = np.tensordot(made, whole, 1)
    return np.moveaxis(made, list(range(len(rest), np.ndim(made))), list(range(count)))


def companion_tangent(v: Any, c: Any) -> Any:
    """The tangent of polycompanion(c) for the tangent v of c.

    >>> companion_tangent(np.array([1.0, 0.0]), np.array([3.0, 2.0])).tolist()
    [[-0.5]]
    """
    c, v = np.ravel(c), np.ravel(v)
    made = np.zeros((c.size - 1,) * 2, np.result_type(c, v, np.float16))
    made[:, -1] = (c[:-1] * v[-1] / c[-1] - v[:-1]) / c[-1]
    return made


def companion_adjoint(g: Any, c: Any) -> Any:
    """The adjoint of c in polycompanion(c).

    >>> companion_adjoint(np.array([[1.0]]), np.array([3.0, 2.0])).tolist()
    [-0.5, 0.75]
    """
    flat = np.ravel(c)
    column = g[:, -1] / flat[-1]
    return np.append(-column, np.sum(column * flat[:-1]) / flat[-1])
