"""Values of curves at points: linear interpolation and polynomials."""

from typing import Any

import numpy as np


def interp_slope(x: Any, xp: Any, fp: Any) -> Any:
    """The slope of interp(x, xp, fp) in x: to the right at an inner point, zero outside.

    >>> interp_slope(np.array([-1.0, 0.5, 1.0, 2.0, 3.0]), [0.0, 1.0, 2.0], [0.0, 1.0, 4.0]).tolist()
    [0.0, 1.0, 3.0, 3.0, 0.0]
    """
    xp, fp = np.asarray(xp), np.asarray(fp)
    if len(xp) == 1:
        return np.where(True, 0.0, x)[()]
    k = _interval(x, xp)
    return np.where(_outside(x, xp), 0, (fp[k + 1] - fp[k]) / (xp[k + 1] - xp[k]))[()]


def interp_tangent(v: Any, x: Any, xp: Any, left: Any = None, right: Any = None) -> Any:
    """The tangent of interp(x, xp, fp, left, right) for the tangent v of fp; left and right are constants.

    >>> float(interp_tangent([1.0, 3.0], 0.5, [0.0, 1.0])), float(interp_tangent([1.0, 3.0], -1.0, [0.0, 1.0], 7.0))
    (2.0, 0.0)
    """
    return np.interp(x, xp, v, None if left is None else 0.0, None if right is None else 0.0)


def interp_adjoint(g: Any, x: Any, xp: Any, fp: Any, left: Any = None, right: Any = None) -> Any:
    """The adjoint of fp in interp(x, xp, fp, left, right).

    >>> interp_adjoint(np.array([2.0, 4.0]), np.array([0.25, 9.0]), [0.0, 1.0], [0.0, 0.0]).tolist()
    [1.5, 4.5]
    """
    xp = np.asarray(xp)
    below, above = np.less(x, xp[0]), np.greater(x, xp[-1])
    g = np.where(below & (left is not None) | above & (right is not None), 0, g)
    fp_bar = np.zeros(np.shape(fp), np.result_type(g, np.float16))
    if len(xp) == 1:
        fp_bar[0] = np.sum(g)
        return fp_bar
    k = _interval(x, xp)
    t = np.clip((x - xp[k]) / (xp[k + 1] - xp[k]), 0, 1)
    np.add.at(fp_bar, k, (1 - t) * g)
    np.add.at(fp_bar, k + 1, t * g)
    return fp_bar


def _interval(x: Any, xp: Any) -> Any:
    return np.clip(np.searchsorted(xp, x, side="right") - 1, 0, len(xp) - 2)


def _outside(x: Any, xp: Any) -> Any:
    return np.less(x, xp[0]) | np.greater(x, xp[-1])


def polyval_slope(p: Any, x: Any) -> Any:
    """The slope of polyval(p, x) in x.

    >>> float(polyval_slope([1.0, 2.0, 3.0], 2.0))
    6.0
    """
    return np.polyval(np.polyder(np.asarray(p)), x)


def polyval_adjoint(g: Any, p: Any, x: Any) -> Any:
    """The adjoint of p in polyval(p, x).

    >>> polyval_adjoint(np.array([1.0, 1.0]), np.zeros(3), np.array([2.0, 3.0])).tolist()
    [13.0, 5.0, 2.0]
    """
    terms = [g * np.power(x, n) for n in range(np.size(p) - 1, -1, -1)]
    return np.array([np.sum(term) for term in terms])
