def lambda__jvp(x, mu, sigma, *, x_dot, mu_dot, sigma_dot):
    """Value and tangent of lambda_ along (x_dot, mu_dot, sigma_dot)."""
    t_1 = math.exp(-0.5 * ((x - mu) / sigma) ** 2)
    t_2 = math.sqrt(2 * math.pi)
    return (
        t_1 / (sigma * t_2),
        (
            t_1
            * ((x - mu) * (mu_dot + (x - mu) * sigma_dot / sigma - x_dot) / (sigma * sigma) - t_2 * sigma_dot / (sigma * t_2))
            / (sigma * t_2)
        ),
    )
