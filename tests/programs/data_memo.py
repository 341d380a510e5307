"""A recursive function keeps its values in a dict, a helper adds to counts, a list is filled under another name."""
import math


def deposit(totals, name, amount):
    totals[name] = totals.get(name, 0) + amount


def bessel(x, order):
    known = {}
    calls = {"found": 0}

    def series(n):
        if n in known:
            deposit(calls, "found", x / 100)
            return known[n]
        value = math.sin(x) / x if n == 0 else (2 * n - 1) / x * series(n - 1)
        if n > 1:
            value = value - series(n - 2)
        known[n] = value
        return value

    steps = [1, 0]
    kept = steps
    kept[1] = x * x
    kept.append(series(order))
    return steps[2] * steps[1] + calls["found"]


example = dict(x=1.7, order=5)
wrt = ("x",)
milestone = 3
