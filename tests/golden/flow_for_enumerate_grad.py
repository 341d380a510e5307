import numpy as np
from autotangent.runtime import power_by_base


def present_value_grad(cash, rate):
    """Gradient of present_value with respect to (cash, rate)."""
    # return value
    value_bar = 1.0
    cash_bar = np.zeros_like(cash)
    for k in range(len(cash) - 1, -1, -1):
        amount = cash[k]
        # value -= 0.01 * k * amount**2
        amount_bar = -0.02 * amount * k
        cash_bar[k] += amount_bar
    rate_bar = 0.0
    for i in range(len(cash) - 1, -1, -1):
        year = i + 1
        amount = cash[i]
        # value += amount / (1 + rate) ** year
        amount_bar = value_bar / (1 + rate) ** year
        rate_bar -= (
            amount
            * power_by_base(1 + rate, year)
            / ((1 + rate) ** year * (1 + rate) ** year)
        )
        cash_bar[i] += amount_bar
    return cash_bar, rate_bar
