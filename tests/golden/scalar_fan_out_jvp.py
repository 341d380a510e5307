def lennard_jones_jvp(r, sigma, epsilon, *, r_dot, sigma_dot, epsilon_dot):
    """Value and tangent of lennard_jones along (r_dot, sigma_dot, epsilon_dot)."""
    s = sigma / r
    s_dot = (sigma_dot - s * r_dot) / r
    s2 = s * s
    s2_dot = 2 * s * s_dot
    s6 = s2 * s2 * s2
    s6_dot = 3 * s2 * s2 * s2_dot
    energy = 4 * epsilon * (s6 * s6 - s6)
    energy_dot = (
        4 * (s6 * s6 - s6) * epsilon_dot + (8 * epsilon * s6 - 4 * epsilon) * s6_dot
    )
    force = 24 * epsilon * (2 * s6 * s6 - s6) / r
    force_dot = (
        (24 * (2 * s6 * s6 - s6) * epsilon_dot - force * r_dot) / r
        + (96 * epsilon * s6 / r - 24 * epsilon / r) * s6_dot
    )
    return (
        energy + 0.1 * force - 0.01 * s6 + s2 * s,
        energy_dot + 0.1 * force_dot + s * s2_dot + s2 * s_dot - 0.01 * s6_dot,
    )
