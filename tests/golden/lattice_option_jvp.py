import numpy as np
from autotangent.runtime import larger, power_by_base


def american_put_jvp(
    spot,
    strike,
    vol,
    rate,
    *,
    spot_dot,
    strike_dot,
    vol_dot,
    rate_dot,
):
    """Value and tangent of american_put along (spot_dot, strike_dot, vol_dot, rate_dot)."""
    n = 6
    up_1 = np.sqrt(1 / n)
    up = np.exp(vol * up_1)
    up_dot = up * up_1 * vol_dot
    discount = np.exp(-rate / n)
    discount_dot = -discount * rate_dot / n
    p_1 = up - 1 / up
    p = (1 / discount - 1 / up) / p_1
    p_dot = (
        (1 / (up * up) - p - p / (up * up)) * up_dot
        - discount_dot / (discount * discount)
    ) / p_1
    prices_1 = 2 * np.arange(n + 1) - n
    prices_2 = up**prices_1
    prices = spot * prices_2
    prices_dot = spot_dot * prices_2 + spot * up_dot * power_by_base(up, prices_1)
    value_1 = strike - prices
    value = np.maximum(value_1, 0.0)
    value_dot = larger(value_1, 0.0) * (strike_dot - prices_dot)
    for step in range(n, 0, -1):
        prices_dot = up * prices_dot[:-1] + up_dot * prices[:-1]
        prices = prices[:-1] * up
        hold_1 = p * value[1:step + 1] + (1 - p) * value[:step]
        hold_2 = discount * hold_1
        hold = hold_2
        hold_dot = np.broadcast_to(
            (
                discount_dot * hold_1
                + discount * (
                    (value[1:step + 1] - value[:step]) * p_dot
                    + p * value_dot[1:step + 1]
                    + (1 - p) * value_dot[:step]
                )
            ),
            np.shape(hold_2),
        )
        value_2 = strike - prices
        value_3 = np.maximum(hold, value_2)
        value_dot[:step] = np.broadcast_to(
            (
                larger(hold, value_2) * hold_dot
                + larger(value_2, hold) * (strike_dot - prices_dot)
            ),
            np.shape(value_3),
        )
        value[:step] = value_3
    return value[0], value_dot[0]
