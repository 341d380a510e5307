"""An option priced by Monte Carlo: paths of drawn steps, each drawn once, also in the reverse sweep."""

import numpy as np


def shock(rng, sigma):
    return sigma * rng.standard_normal()


def primal(spot, sigma, rate, seed):
    rng = np.random.default_rng(seed)
    total = 0.0
    for _ in range(6):
        price = spot
        _ = rng.random()  # drawn, and not used
        for _ in range(3):
            if rng.random() < 0.4:
                price *= 1 - 0.2 * sigma
            price = price * np.exp(rate - 0.5 * sigma**2 + shock(rng, sigma))
        total += max(price - 1.0, 0.0)
    return np.exp(-3 * rate) * total / 6


example = dict(spot=1.1, sigma=0.3, rate=0.02, seed=4)
wrt = ("spot", "sigma", "rate")
milestone = 3
