import numpy as np


def chi_squared_jvp(
    observed,
    sigma,
    parameters,
    *,
    observed_dot,
    sigma_dot,
    parameters_dot,
):
    """Value and tangent of chi_squared along (observed_dot, sigma_dot, parameters_dot)."""
    times = [0.0, 0.5, 1.0, 1.5]
    total = 0.0
    total_dot = 0.0
    for t, y, y_dot, s, s_dot in zip(times, observed, observed_dot, sigma, sigma_dot):
        model = parameters[0] * np.exp(-parameters[1] * t)
        model_dot = (
            np.exp(-parameters[1] * t)
            * (parameters_dot[0] - parameters[0] * t * parameters_dot[1])
        )
        total += ((y - model) / s) ** 2
        total_dot = (
            total_dot
            + 2 * (y - model) * (y_dot - model_dot - (y - model) * s_dot / s) / (s * s)
        )
    return total, total_dot
