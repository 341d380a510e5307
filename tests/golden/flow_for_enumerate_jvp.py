from autotangent.runtime import power_by_base


def present_value_jvp(cash, rate, *, cash_dot, rate_dot):
    """Value and tangent of present_value along (cash_dot, rate_dot)."""
    value = 0.0
    value_dot = 0.0
    for year, (amount, amount_dot) in enumerate(zip(cash, cash_dot), start=1):
        value_1 = (1 + rate) ** year
        value_2 = amount / value_1
        value += value_2
        value_dot = (
            value_dot
            + (
                amount_dot - value_2 * power_by_base(1 + rate, year) * rate_dot
            ) / value_1
        )
    for k, (amount, amount_dot) in enumerate(zip(cash, cash_dot)):
        value -= 0.01 * k * amount**2
        value_dot = value_dot - 0.02 * k * amount * amount_dot
    return value, value_dot
