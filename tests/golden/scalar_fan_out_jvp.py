def lennard_jones_jvp(r, sigma, epsilon, *, r_dot, sigma_dot, epsilon_dot):
    """Value and tangent of lennard_jones along (r_dot, sigma_dot, epsilon_dot)."""
    s = sigma / r
    s_dot = (sigma_dot - s * r_dot) / r
    s2 = s * s
    s2_dot = 2 * s * s_dot
    s6 = s2 * s2 * s2
    s6_dot = 3 * s2 * s2 * s2_dot
    energy_1 = s6 * s6 - s6
    energy = 4 * epsilon * energy_1
    energy_dot = 4 * energy_1 * epsilon_dot + (8 * epsilon * s6 - 4 * epsilon) * s6_dot
    force_1 = 2 * s6 * s6 - s6
    force = 24 * epsilon * force_1 / r
    force_dot = (
        24 * force_1 * epsilon_dot
        + (96 * epsilon * s6 - 24 * epsilon) * s6_dot
        - force * r_dot
    ) / r
    return (
        energy + 0.1 * force - 0.01 * s6 + s2 * s,
        energy_dot + 0.1 * force_dot + s * s2_dot + s2 * s_dot - 0.01 * s6_dot,
    )
