import numpy as np


def autocorrelation_jvp(x, *, x_dot):
    """Value and tangent of autocorrelation along x_dot."""
    backwards = x[::-1]
    backwards_dot = x_dot[::-1]
    t_1 = backwards**2
    return (
        np.sum(x * t_1) + np.sum(x[:-2] * x[2:]) + np.sum(x[5:1:-2] ** 3),
        (
            np.sum(t_1 * x_dot + 2 * x * backwards * backwards_dot)
            + np.sum(x[2:] * x_dot[:-2] + x[:-2] * x_dot[2:])
            + 3 * np.sum(x[5:1:-2] ** 2 * x_dot[5:1:-2])
        ),
    )
