import numpy as np
from autotangent.runtime import power_by_exponent, product, quotient


def residual_jvp(y, slope, offset, noise, *, y_dot, slope_dot, offset_dot, noise_dot):
    """Value and tangent of residual along (y_dot, slope_dot, offset_dot, noise_dot)."""
    x = np.array([0.1, 0.4, 0.7, 1.1, 1.6])
    model = slope * x + offset
    model_dot = slope_dot * x + offset_dot
    z = (y - model) / noise
    z_dot = (y_dot - model_dot - noise_dot * z) / noise
    t_1 = x**slope
    t_2 = offset - t_1
    t_3 = 1 / t_2
    return (
        0.5 * np.sum(z**2) + 5 * np.log(noise) + np.sum(t_3),
        (
            np.sum(z * z_dot)
            + 5 * quotient(noise_dot, noise)
            - np.sum(
                (
                    t_3
                    * (offset_dot - product(slope_dot, power_by_exponent(x, slope, t_1)))
                    / t_2
                ),
            )
        ),
    )
