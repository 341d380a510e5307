"""A binomial tree folded back in place with early exercise."""
import numpy as np


def american_put(spot, strike, vol, rate):
    n = 6
    up = np.exp(vol * np.sqrt(1 / n))
    discount = np.exp(-rate / n)
    p = (1 / discount - 1 / up) / (up - 1 / up)
    prices = spot * up ** (2 * np.arange(n + 1) - n)
    value = np.maximum(strike - prices, 0.0)
    for step in range(n, 0, -1):
        prices = prices[:-1] * up
        hold = discount * (p * value[1 : step + 1] + (1 - p) * value[:step])
        value[:step] = np.maximum(hold, strike - prices)
    return value[0]


example = dict(spot=98.0, strike=101.3, vol=0.31, rate=0.05)
also = (dict(spot=140.0), dict(spot=60.0))
wrt = ("spot", "strike", "vol", "rate")
milestone = 3
