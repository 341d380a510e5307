from autotangent.runtime import quotient


def portfolio_jvp(holdings, prices, *, holdings_dot, prices_dot):
    """Value and tangent of portfolio along (holdings_dot, prices_dot)."""
    total = 0.0
    total_dot = 0.0
    for name in holdings:
        amount = holdings[name]
        amount_dot = holdings_dot[name]
        total_1 = math.sqrt(prices[name])
        total += amount * total_1
        total_dot = (
            total_dot
            + total_1 * amount_dot
            + amount * quotient(prices_dot[name], total_1) / 2
        )
    for name in prices:
        total_2 = 1 + 0.01 * prices[name]
        total_dot = total_2 * total_dot + 0.01 * total * prices_dot[name]
        total *= total_2
    for key in holdings:
        amount = holdings[key]
        amount_dot = holdings_dot[key]
        total += amount**2
        total_dot = total_dot + 2 * amount * amount_dot
    return total, total_dot
