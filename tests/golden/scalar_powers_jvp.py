from autotangent.runtime import power_by_base, power_by_exponent, product


def metabolic_rate_jvp(
    mass,
    exponent,
    temperature,
    *,
    mass_dot,
    exponent_dot,
    temperature_dot,
):
    """Value and tangent of metabolic_rate along (mass_dot, exponent_dot, temperature_dot)."""
    allometric = 3.4 * mass**exponent
    allometric_dot = (
        3.4 * product(mass_dot, power_by_base(mass, exponent))
        + 3.4 * product(exponent_dot, power_by_exponent(mass, exponent, mass**exponent))
    )
    thermal = 2**temperature + temperature**-2
    thermal_dot = (
        power_by_exponent(2, temperature, 2**temperature)
        + power_by_base(temperature, -2)
    ) * temperature_dot
    t_1 = mass**3 / mass**0.5
    return (
        allometric * thermal + t_1,
        (
            thermal * allometric_dot
            + allometric * thermal_dot
            + (
                3 * mass**2 * mass_dot
                - t_1 * product(mass_dot, power_by_base(mass, 0.5))
            ) / mass**0.5
        ),
    )
