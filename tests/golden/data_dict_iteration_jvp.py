import math

from autotangent.runtime import quotient


def portfolio_jvp(holdings, prices, *, holdings_dot, prices_dot):
    """Value and tangent of portfolio along (holdings_dot, prices_dot)."""
    total = 0.0
    total_dot = 0.0
    for name in holdings:
        amount = holdings[name]
        amount_dot = holdings_dot[name]
        total += amount * math.sqrt(prices[name])
        total_dot = (
            total_dot
            + math.sqrt(prices[name]) * amount_dot
            + amount * quotient(prices_dot[name], math.sqrt(prices[name])) / 2
        )
    for name in prices:
        total_dot = (
            (1 + 0.01 * prices[name]) * total_dot + 0.01 * total * prices_dot[name]
        )
        total *= 1 + 0.01 * prices[name]
    for key in holdings:
        amount = holdings[key]
        amount_dot = holdings_dot[key]
        total += amount**2
        total_dot = total_dot + 2 * amount * amount_dot
    return total, total_dot
