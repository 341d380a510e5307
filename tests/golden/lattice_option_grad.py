import numpy as np
from autotangent.runtime import larger, power_by_base, unbroadcast


def american_put_grad(spot, strike, vol, rate):
    """Gradient of american_put with respect to (spot, strike, vol, rate)."""
    n = 6
    up_1 = np.sqrt(1 / n)
    up = np.exp(vol * up_1)
    discount = np.exp(-rate / n)
    p = (1 / discount - 1 / up) / (up - 1 / up)
    prices_1 = 2 * np.arange(n + 1) - n
    prices_2 = up**prices_1
    prices = spot * prices_2
    value_1 = strike - prices
    value = np.maximum(value_1, 0.0)
    all_prices = []
    hold_1s = []
    hold_2s = []
    hold_3s = []
    holds = []
    value_2s = []
    value_3s = []
    value_4s = []
    for step in range(n, 0, -1):
        all_prices.append(prices)
        prices = prices[:-1] * up
        hold_3 = p * value[1:step + 1]
        hold_3s.append(hold_3)
        hold_2 = (1 - p) * value[:step]
        hold_2s.append(hold_2)
        hold_1 = hold_3 + hold_2
        hold_1s.append(hold_1)
        hold = discount * hold_1
        holds.append(hold)
        value_4 = strike - prices
        value_4s.append(value_4)
        value_3 = np.maximum(hold, value_4)
        value_3s.append(value_3)
        value_2 = value[:step].copy()
        value_2s.append(value_2)
        value[:step] = value_3

    # return value[0]
    value_bar = np.zeros_like(value)
    value_bar[0] = 1
    strike_bar = 0.0
    discount_bar = 0.0
    p_bar = 0.0
    prices_bar = np.zeros_like(prices)
    up_bar = 0.0
    for step in range(1, n + 1):
        value_3 = value_3s.pop()
        value_4 = value_4s.pop()
        value_2 = value_2s.pop()
        hold = holds.pop()
        value[:step] = value_2
        # value[:step] = np.maximum(hold, strike - prices)
        value_3_bar = unbroadcast(value_bar[:step], value_3).copy()
        hold_bar = unbroadcast(
            np.broadcast_to(larger(hold, value_4) * value_3_bar, np.shape(value_3)),
            hold,
        )
        value_4_bar = unbroadcast(np.broadcast_to(larger(value_4, hold) * value_3_bar, np.shape(value_3)), value_4).copy()
        strike_bar += np.sum(value_4_bar)
        prices_bar -= value_4_bar
        value_bar[:step] = 0.0
        hold_1 = hold_1s.pop()
        hold_2 = hold_2s.pop()
        hold_3 = hold_3s.pop()
        # hold = discount * (p * value[1 : step + 1] + (1 - p) * value[:step])
        discount_bar += hold_1 @ hold_bar
        hold_1_bar = discount * hold_bar
        hold_3_bar = unbroadcast(hold_1_bar, hold_3).copy()
        value_bar[1:step + 1] += p * hold_3_bar
        hold_2_bar = unbroadcast(hold_1_bar, hold_2).copy()
        p_bar += value[1:step + 1] @ hold_3_bar - value[:step] @ hold_2_bar
        value_bar[:step] += (1 - p) * hold_2_bar
        prices = all_prices.pop()
        # prices = prices[:-1] * up
        prices_3_bar = prices_bar
        prices_bar = np.zeros_like(prices)
        prices_bar[:-1] = up * prices_3_bar
        up_bar += prices[:-1] @ prices_3_bar
    # value = np.maximum(strike - prices, 0.0)
    value_1_bar = larger(value_1, 0.0) * value_bar
    strike_bar += np.sum(value_1_bar)
    prices_bar -= value_1_bar
    # prices = spot * up ** (2 * np.arange(n + 1) - n)
    spot_bar = prices_2 @ prices_bar
    up_bar += spot * (power_by_base(up, prices_1) @ prices_bar)
    # p = (1 / discount - 1 / up) / (up - 1 / up)
    p_1_bar = p_bar / (up - 1 / up)
    discount_bar -= p_1_bar / (discount * discount)
    p_2_bar = -p * p_bar / (up - 1 / up)
    up_bar += p_1_bar / (up * up) + (1 + 1 / (up * up)) * p_2_bar
    # discount = np.exp(-rate / n)
    rate_bar = -discount * discount_bar / n
    # up = np.exp(vol * np.sqrt(1 / n))
    vol_bar = up_1 * up * up_bar
    return spot_bar, strike_bar, vol_bar, rate_bar
