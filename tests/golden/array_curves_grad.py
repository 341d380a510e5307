import numpy as np
from autotangent.runtime import interp_adjoint, interp_slope, polyval_adjoint, polyval_slope


def profile_grad(x, values, scale):
    """Gradient of profile with respect to (x, values, scale)."""
    between_1 = values**2
    between = np.interp(x, DEPTHS, between_1, left=0.5)

    # return total + np.sum(np.polyval(values, x)) + np.sum(between * scale)
    total_bar = 1.0
    values_bar = polyval_adjoint(np.full(x.shape, 1.0), values, x)
    x_bar = polyval_slope(values, x)
    between_bar = np.full_like(x, scale)
    scale_bar = np.sum(between)
    x_bar = x_bar.copy()
    for k in range(len(x) - 1, -1, -1):
        # total += np.polyval([scale, x[k], 2.0], between[k])
        total_1 = [scale, x[k], 2.0]
        total_2_bars = polyval_adjoint(total_bar, total_1, between[k])
        scale_bar += total_2_bars[0]
        x_bar[k] += total_2_bars[1]
        between_bar[k] += polyval_slope(total_1, between[k])
    # between = np.interp(x, DEPTHS, values**2, left=0.5)
    x_bar += interp_slope(x, DEPTHS, between_1) * between_bar
    values_bar = (
        values_bar
        + 2 * values * interp_adjoint(between_bar, x, DEPTHS, between_1, 0.5, None)
    )
    # total = np.interp(x[0], DEPTHS, values) * scale
    x_bar[0] += scale * interp_slope(x[0], DEPTHS, values)
    values_bar += interp_adjoint(scale, x[0], DEPTHS, values, None, None)
    scale_bar += np.interp(x[0], DEPTHS, values) * total_bar
    return x_bar, values_bar, scale_bar
