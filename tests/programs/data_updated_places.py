"""Dicts in attributes and in lists that take in others, which lie in such places as well."""


class Rates:
    def __init__(self, x):
        self.known = {"a": x}
        self.new = {"b": x * x, "a": 2 * x}

    def total(self):
        self.known.update(self.new)
        return self.known["a"] * self.known["b"]


def primal(x, y):
    rates = Rates(x)
    rates.known.update(rates.new, c=y)
    total = 0.0
    for k in rates.known:
        total = total + rates.known[k] ** 2
    tables = [{"a": x}, {"b": x * y}]
    tables[0].update(tables[1])
    return total * tables[0]["a"] * tables[0]["b"] + Rates(y).total()


example = dict(x=0.7, y=1.3)
wrt = ("x", "y")
milestone = 3
