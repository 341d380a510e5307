def lennard_jones_grad(r, sigma, epsilon):
    """Gradient of lennard_jones with respect to (r, sigma, epsilon)."""
    s = sigma / r
    s2 = s * s
    s6 = s2 * s2 * s2
    force = 24 * epsilon * (2 * s6 * s6 - s6) / r

    # return energy + 0.1 * force - 0.01 * s6 + s2 * s
    s6_bar = -0.01
    s2_bar = s
    s_bar = s2
    # force = 24 * epsilon * (2 * s6 * s6 - s6) / r
    epsilon_bar = 2.4 * (2 * s6 * s6 - s6) / r
    force_1_bar = 2.4 * epsilon / r
    s6_bar += (4 * s6 - 1) * force_1_bar
    r_bar = -0.1 * force / r
    # energy = 4 * epsilon * (s6 * s6 - s6)
    epsilon_bar += 4 * (s6 * s6 - s6)
    s6_bar += 8 * s6 * epsilon - 4 * epsilon
    # s6 = s2 * s2 * s2
    s2_bar += 3 * s2 * s2 * s6_bar
    # s2 = s * s
    s_bar += 2 * s * s2_bar
    # s = sigma / r
    sigma_bar = s_bar / r
    r_bar -= s * s_bar / r
    return r_bar, sigma_bar, epsilon_bar
