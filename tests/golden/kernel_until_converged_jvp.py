import numpy as np
from autotangent.runtime import share


def roots_jvp(a, x, *, a_dot, x_dot):
    """Value and tangent of roots along (a_dot, x_dot)."""
    y = x**2 + 0.5
    y_dot = 2 * x * x_dot
    error_dot = 0.0
    error, steps = 1.0, 0
    trips = 0
    while error > 1e-12 and steps < 100:
        trips = trips + 1
        before = y.copy()
        before_dot = y_dot.copy()
        y_1 = 1 + x**2
        y_2 = 2 * y
        y_3 = (y**2 - a * y_1) / y_2
        y_dot -= ((2 * y - 2 * y_3) * y_dot - a_dot * y_1 - 2 * a * x * x_dot) / y_2
        y -= y_3
        error_1 = y - before
        error_2 = np.abs(error_1)
        error = np.max(error_2)
        error_dot = np.sum(
            np.sign(error_1) * share(error_2, error) * (y_dot - before_dot)
        )
        steps += 1
    t_1 = y.sum()
    return t_1 * a, a * y_dot.sum() + t_1 * a_dot
