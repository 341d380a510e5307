import numpy as np
from autotangent.runtime import power_by_base, power_by_exponent, product


def spectrum_jvp(frequency, slope, *, frequency_dot, slope_dot):
    """Value and tangent of spectrum along (frequency_dot, slope_dot)."""
    law_1 = -slope
    law_2 = frequency**law_1
    law = law_2 + frequency ** (-1.5)
    law_dot = (
        product(frequency_dot, power_by_base(frequency, law_1))
        + product(frequency_dot, power_by_base(frequency, -1.5))
        - product(slope_dot, power_by_exponent(frequency, law_1, law_2))
    )
    t_1 = 2**slope
    t_2 = np.power(1.7, frequency)
    t_3 = np.float_power(frequency, 3)
    return (
        np.sum(law**2) + np.sum(t_1) + np.sum(t_2 * t_3),
        (
            2 * np.sum(law * law_dot)
            + np.sum(power_by_exponent(2, slope, t_1) * slope_dot)
            + np.sum(
                (
                    t_3 * power_by_exponent(1.7, frequency, t_2)
                    + 3 * t_2 * frequency**2
                ) * frequency_dot,
            )
        ),
    )
