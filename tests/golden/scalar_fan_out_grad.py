def lennard_jones_grad(r, sigma, epsilon):
    """Gradient of lennard_jones with respect to (r, sigma, epsilon)."""
    s = sigma / r
    s2 = s * s
    s6 = s2 * s2 * s2
    force = 24 * epsilon * (2 * s6 * s6 - s6) / r

    # return energy + 0.1 * force - 0.01 * s6 + s2 * s
    energy_bar = 1.0
    force_bar = 0.1
    s6_bar = -0.01
    s2_bar = s
    s_bar = s2
    # force = 24 * epsilon * (2 * s6 * s6 - s6) / r
    epsilon_bar = 24 * (2 * s6 * s6 - s6) * force_bar / r
    s6_bar += (96 * s6 * epsilon / r - 24 * epsilon / r) * force_bar
    r_bar = -force * force_bar / r
    # energy = 4 * epsilon * (s6 * s6 - s6)
    epsilon_bar += 4 * (s6 * s6 - s6) * energy_bar
    s6_bar += (8 * s6 * epsilon - 4 * epsilon) * energy_bar
    # s6 = s2 * s2 * s2
    s2_bar += 3 * s2 * s2 * s6_bar
    # s2 = s * s
    s_bar += 2 * s * s2_bar
    # s = sigma / r
    sigma_bar = s_bar / r
    r_bar -= s * s_bar / r
    return r_bar, sigma_bar, epsilon_bar
