"""for over enumerate, with a start: a discounted cash flow."""


def present_value(cash, rate):
    value = 0.0
    for year, amount in enumerate(cash, start=1):
        value += amount / (1 + rate) ** year
    for k, amount in enumerate(cash):
        value -= 0.01 * k * amount**2
    return value


example = dict(cash=(5,), rate=0.07)
wrt = ("cash", "rate")
milestone = 3
