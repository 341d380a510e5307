def lambda__jvp(x, mu, sigma, *, x_dot, mu_dot, sigma_dot):
    """Value and tangent of lambda_ along (x_dot, mu_dot, sigma_dot)."""
    t_1 = (x - mu) / sigma
    t_2 = math.exp(-0.5 * t_1**2)
    t_3 = math.sqrt(2 * math.pi)
    t_4 = t_2 / (sigma * t_3)
    return (
        t_4,
        (
            t_2 * t_1 * (mu_dot - x_dot) / sigma
            + (t_2 * t_1 * t_1 / sigma - t_4 * t_3) * sigma_dot
        ) / (sigma * t_3),
    )
