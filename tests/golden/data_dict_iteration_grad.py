import math

from autotangent.runtime import quotient, zeros


def portfolio_grad(holdings, prices):
    """Gradient of portfolio with respect to (holdings, prices)."""
    total = 0.0
    for name in holdings:
        amount = holdings[name]
        total += amount * math.sqrt(prices[name])
    totals = []
    for name in prices:
        totals.append(total)
        total *= 1 + 0.01 * prices[name]

    # return total
    total_bar = 1.0
    holdings_bar = zeros(holdings)
    for key in reversed(holdings):
        # total += amount**2
        amount_1 = holdings[key]
        amount_bar = 2 * amount_1 * total_bar
        # amount = holdings[key]
        holdings_bar[key] += amount_bar
    prices_bar = zeros(prices)
    for name in reversed(prices):
        total = totals.pop()
        # total *= 1 + 0.01 * prices[name]
        prices_bar[name] += 0.01 * total * total_bar
        total_bar = (1 + 0.01 * prices[name]) * total_bar
    for name in reversed(holdings):
        # total += amount * math.sqrt(prices[name])
        amount = holdings[name]
        amount_bar = math.sqrt(prices[name]) * total_bar
        prices_bar[name] += quotient(amount * total_bar, math.sqrt(prices[name])) / 2
        # amount = holdings[name]
        holdings_bar[name] += amount_bar
    return holdings_bar, prices_bar
