"""Iteration over the items, the keys and the values of a dictionary argument."""
import math


def portfolio(holdings, prices):
    total = 0.0
    for name, amount in holdings.items():
        total += amount * math.sqrt(prices[name])
    for name in prices:
        total *= 1 + 0.01 * prices[name]
    for amount in holdings.values():
        total += amount**2
    return total


def make(rng):
    return dict(holdings={"a": 2.0, "b": 0.7, "c": 1.1}, prices={"c": 3.0, "a": 1.6, "b": 2.2})


wrt = ("holdings", "prices")
milestone = 3
