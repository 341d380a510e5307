import numpy as np


def chi_squared_grad(observed, sigma, parameters):
    """Gradient of chi_squared with respect to (observed, sigma, parameters)."""
    times = [0.0, 0.5, 1.0, 1.5]

    observed_bar = np.zeros_like(observed)
    sigma_bar = np.zeros_like(sigma)
    parameters_bar = np.zeros_like(parameters)
    for i in range(min(len(times), len(observed), len(sigma)) - 1, -1, -1):
        t = times[i]
        y = observed[i]
        s = sigma[i]
        # total += ((y - model) / s) ** 2
        model = parameters[0] * np.exp(-parameters[1] * t)
        total_1_bar = 2 * (y - model) / s
        y_bar = total_1_bar / s
        model_bar = -total_1_bar / s
        s_bar = -(y - model) * total_1_bar / (s * s)
        # model = parameters[0] * np.exp(-parameters[1] * t)
        parameters_bar[0] += np.exp(-parameters[1] * t) * model_bar
        parameters_bar[1] -= t * parameters[0] * np.exp(-parameters[1] * t) * model_bar
        observed_bar[i] += y_bar
        sigma_bar[i] += s_bar
    return observed_bar, sigma_bar, parameters_bar
