"""+=, *= and |= of lists, dicts and objects in attributes, items and under other names: they change in place."""


class Account:
    def __init__(self, value):
        self.value = value

    def __iadd__(self, other):
        self.value = self.value + other
        return self

    def __imul__(self, other):
        self.value = self.value * other
        return self


class Rate:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return Rate(self.value + other)


class Path:
    def __init__(self):
        self.steps, self.named = [], {}

    def go(self, value):
        self.steps += [value]
        self.steps += (value * value, 2.0)
        self.named |= {len(self.steps): value}


def grown(x, y):
    path = Path()
    for k in range(3):
        path.go(x * k)
    rows = {"a": [x], "b": [y, 1.0]}
    same = rows["a"]
    for v in [1.5, y]:
        rows["a"] += [v * x, same[-1] * y]
    rows["b"] *= 2
    rows["b"] += map(lambda v: v * x, rows["a"])
    account, rate = Account(x), Rate(y)
    books = {"account": account, "rate": rate}
    books["account"] += y
    books["account"] *= 3.0
    books["rate"] += x
    total = account.value * books["account"].value + rate.value * books["rate"].value
    return total + sum(path.steps) * sum(path.named.values()) + sum(same) * sum(rows["b"])


example = dict(x=0.7, y=1.3)
wrt = ("x", "y")
milestone = 3
