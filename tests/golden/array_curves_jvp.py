import numpy as np
from autotangent.runtime import interp_slope, interp_tangent, polyval_slope


def profile_jvp(x, values, scale, *, x_dot, values_dot, scale_dot):
    """Value and tangent of profile along (x_dot, values_dot, scale_dot)."""
    total_1 = np.interp(x[0], DEPTHS, values)
    total = total_1 * scale
    total_dot = (
        scale * (
            interp_slope(x[0], DEPTHS, values) * x_dot[0]
            + interp_tangent(values_dot, x[0], DEPTHS, None, None)
        )
        + total_1 * scale_dot
    )
    between_1 = values**2
    between = np.interp(x, DEPTHS, between_1, left=0.5)
    between_dot = (
        interp_slope(x, DEPTHS, between_1) * x_dot
        + 2 * interp_tangent(values * values_dot, x, DEPTHS, 0.5, None)
    )
    for k in range(len(x)):
        total_2 = [scale, x[k], 2.0]
        total += np.polyval(total_2, between[k])
        total_dot = (
            total_dot
            + np.polyval([scale_dot, x_dot[k], 0.0], between[k])
            + polyval_slope(total_2, between[k]) * between_dot[k]
        )
    return (
        total + np.sum(np.polyval(values, x)) + np.sum(between * scale),
        (
            total_dot
            + np.sum(np.polyval(values_dot, x) + polyval_slope(values, x) * x_dot)
            + np.sum(scale * between_dot + scale_dot * between)
        ),
    )
