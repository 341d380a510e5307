from autotangent.runtime import power_by_base, power_by_exponent, product


def spectrum_grad(frequency, slope):
    """Gradient of spectrum with respect to (frequency, slope)."""
    law_1 = -slope
    law_2 = frequency**law_1
    law = law_2 + frequency ** (-1.5)

    # return np.sum(law**2) + np.sum(2**slope) + np.sum(np.power(1.7, frequency) * n ...
    t_1 = np.power(1.7, frequency)
    law_bar = 2 * law
    slope_bar = power_by_exponent(2, slope, 2**slope)
    frequency_bar = (
        np.float_power(frequency, 3) * power_by_exponent(1.7, frequency, t_1)
        + 3 * t_1 * frequency**2
    )
    # law = frequency**-slope + frequency**-1.5
    slope_bar = slope_bar - product(law_bar, power_by_exponent(frequency, law_1, law_2))
    frequency_bar += (
        product(law_bar, power_by_base(frequency, law_1))
        + product(law_bar, power_by_base(frequency, -1.5))
    )
    return frequency_bar, slope_bar
