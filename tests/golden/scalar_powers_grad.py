from autotangent.runtime import power_by_base, power_by_exponent, product


def metabolic_rate_grad(mass, exponent, temperature):
    """Gradient of metabolic_rate with respect to (mass, exponent, temperature)."""
    allometric = 3.4 * mass**exponent
    thermal = 2**temperature + temperature**-2

    # return allometric * thermal + mass**3 / mass**0.5
    allometric_bar = thermal
    thermal_bar = allometric
    mass_bar = (
        3 * mass**2 / mass**0.5
        - product(mass**3 / (mass**0.5 * mass**0.5), power_by_base(mass, 0.5))
    )
    # thermal = 2**temperature + temperature**-2
    temperature_bar = (
        power_by_exponent(2, temperature, 2**temperature)
        + power_by_base(temperature, -2)
    ) * thermal_bar
    # allometric = 3.4 * mass**exponent
    mass_bar += 3.4 * product(allometric_bar, power_by_base(mass, exponent))
    exponent_bar = (
        3.4 * product(allometric_bar, power_by_exponent(mass, exponent, mass**exponent))
    )
    return mass_bar, exponent_bar, temperature_bar
