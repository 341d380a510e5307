def lambda__grad(x, mu, sigma):
    """Gradient of lambda_ with respect to (x, mu, sigma)."""
    # return math.exp(-0.5 * ((x - mu) / sigma) ** 2) / (sigma * math.sqrt(2 * math.pi))
    t_1 = math.exp(-0.5 * ((x - mu) / sigma) ** 2)
    t_2 = math.sqrt(2 * math.pi)
    t_3_bar = -t_1 * (x - mu) / (sigma * t_2 * sigma)
    x_bar = t_3_bar / sigma
    mu_bar = -t_3_bar / sigma
    sigma_bar = (
        -(x - mu) * t_3_bar / (sigma * sigma)
        - t_2 * t_1 / (sigma * t_2 * (sigma * t_2))
    )
    return x_bar, mu_bar, sigma_bar
