def lambda__grad(x, mu, sigma):
    """Gradient of lambda_ with respect to (x, mu, sigma)."""
    # return math.exp(-0.5 * ((x - mu) / sigma) ** 2) / (sigma * math.sqrt(2 * math.pi))
    t_2 = math.exp(-0.5 * ((x - mu) / sigma) ** 2)
    t_1 = math.sqrt(2 * math.pi)
    t_3_bar = -t_2 * (x - mu) / (sigma * t_1 * sigma)
    x_bar = t_3_bar / sigma
    mu_bar = -t_3_bar / sigma
    sigma_bar = (
        -(x - mu) * t_3_bar / (sigma * sigma)
        - t_1 * t_2 / (sigma * t_1 * (sigma * t_1))
    )
    return x_bar, mu_bar, sigma_bar
