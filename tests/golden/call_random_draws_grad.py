import numpy as np
from autotangent.runtime import first_largest, only_at, pair

shock_fwd, shock_rev = pair(shock, "sigma", "rng random(Generator), sigma float")


def primal_grad(spot, sigma, rate, seed):
    """Gradient of primal with respect to (spot, sigma, rate)."""
    rng = np.random.default_rng(seed)
    total = 0.0
    prices = []
    t_1s = []
    prices_ = []
    price_1s = []
    saveds = []
    prices__ = []
    for _ in range(6):
        price = spot
        _ = rng.random()  # drawn, and not used
        for _ in range(3):
            prices.append(price)
            t_1 = rng.random() < 0.4
            t_1s.append(t_1)
            if t_1:
                price *= 1 - 0.2 * sigma
            prices_.append(price)
            price_2, saved = shock_fwd(rng, sigma)
            saveds.append(saved)
            price_1 = np.exp(rate - 0.5 * sigma**2 + price_2)
            price_1s.append(price_1)
            price = price * price_1
        prices__.append(price)
        total += max(price - 1.0, 0.0)

    # return np.exp(-3 * rate) * total / 6
    t_2 = np.exp(-3 * rate)
    rate_bar = -t_2 * total / 2
    total_bar = t_2 / 6
    spot_bar = 0.0
    sigma_bar = 0.0
    for _ in range(6):
        price_3 = prices__.pop()
        # total += max(price - 1.0, 0.0)
        total_1_bars = only_at(
            total_bar, first_largest((price_3 - 1.0, 0.0)), len((price_3 - 1.0, 0.0))
        )
        price_bar = total_1_bars[0]
        for _ in range(3):
            price_1 = price_1s.pop()
            saved = saveds.pop()
            price_4 = prices_.pop()
            # price = price * np.exp(rate - 0.5 * sigma**2 + shock(rng, sigma))
            price_5_bar = price_1 * price_4 * price_bar
            rate_bar += price_5_bar
            sigma_bar += shock_rev(saved, price_5_bar) - sigma * price_5_bar
            price_bar = price_1 * price_bar
            t_1 = t_1s.pop()
            price = prices.pop()
            if t_1:
                # price *= 1 - 0.2 * sigma
                sigma_bar -= 0.2 * price * price_bar
                price_bar = (1 - 0.2 * sigma) * price_bar
        # price = spot
        spot_bar += price_bar
    return spot_bar, sigma_bar, rate_bar
