from autotangent.runtime import power_by_base


def present_value_jvp(cash, rate, *, cash_dot, rate_dot):
    """Value and tangent of present_value along (cash_dot, rate_dot)."""
    value = 0.0
    value_dot = 0.0
    for year, (amount, amount_dot) in enumerate(zip(cash, cash_dot), start=1):
        value += amount / (1 + rate) ** year
        value_dot = (
            value_dot
            + (
                amount_dot
                - amount * power_by_base(1 + rate, year) * rate_dot / (1 + rate) ** year
            ) / (1 + rate) ** year
        )
    for k, (amount, amount_dot) in enumerate(zip(cash, cash_dot)):
        value -= 0.01 * k * amount**2
        value_dot = value_dot - 0.02 * k * amount * amount_dot
    return value, value_dot
