import numpy as np
from autotangent.runtime import power_by_exponent, product, quotient, unbroadcast


def residual_grad(y, slope, offset, noise):
    """Gradient of residual with respect to (y, slope, offset, noise)."""
    x = np.array([0.1, 0.4, 0.7, 1.1, 1.6])
    model = slope * x + offset
    z = (y - model) / noise

    # return 0.5 * np.sum(z**2) + 5 * np.log(noise) + np.sum(1 / (offset - x**slope))
    t_1 = x**slope
    t_2 = offset - t_1
    z_bar = z
    noise_bar = 5 * quotient(1, noise)
    t_2_bar = -(1 / t_2) / t_2
    offset_bar = np.sum(t_2_bar)
    slope_bar = -np.sum(product(t_2_bar, power_by_exponent(x, slope, t_1)))
    # z = (y - model) / noise
    y_bar = z_bar / noise
    model_bar = -unbroadcast(y_bar, model)
    noise_bar -= z @ y_bar
    # model = slope * x + offset
    slope_bar += x @ model_bar
    offset_bar += np.sum(model_bar)
    return y_bar, slope_bar, offset_bar, noise_bar
