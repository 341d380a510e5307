import numpy as np
from autotangent.runtime import first_largest, picked, tangent

shock_jvp = tangent(shock, "sigma", "rng random(Generator), sigma float")


def primal_jvp(spot, sigma, rate, seed, *, spot_dot, sigma_dot, rate_dot):
    """Value and tangent of primal along (spot_dot, sigma_dot, rate_dot)."""
    rng = np.random.default_rng(seed)
    total = 0.0
    total_dot = 0.0
    for _ in range(6):
        price = spot
        price_dot = spot_dot
        _ = rng.random()  # drawn, and not used
        for _ in range(3):
            if rng.random() < 0.4:
                price_1 = 1 - 0.2 * sigma
                price_dot = price_1 * price_dot - 0.2 * price * sigma_dot
                price *= price_1
            price_2, price_2_dot = shock_jvp(rng, sigma, sigma_dot=sigma_dot)
            price_3 = np.exp(rate - 0.5 * sigma**2 + price_2)
            price_dot = price_3 * (
                price_dot + price * (rate_dot + price_2_dot - sigma * sigma_dot)
            )
            price = price * price_3
        total += max(price - 1.0, 0.0)
        total_dot = (
            total_dot + picked((price_dot, 0.0), first_largest((price - 1.0, 0.0)))
        )
    t_1 = np.exp(-3 * rate)
    return t_1 * total / 6, t_1 * (total_dot / 6 - total * rate_dot / 2)
