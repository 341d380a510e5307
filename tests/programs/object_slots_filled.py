"""Lists and dicts that hold None at first: methods and functions put numbers there, by one name or another."""


class Momentum:
    def __init__(self, parameters, rate):
        self.parameters = parameters
        self.rate = rate
        self.moves = [None] * len(parameters)
        self.seen = {"first": None, "last": None}

    def step(self, gradients):
        for k, g in enumerate(gradients):
            if self.moves[k] is None:
                self.moves[k] = 0.5 * g
                self.seen["first"] = g
            else:
                self.moves[k] = 0.9 * self.moves[k] + g
            self.parameters[k] = self.parameters[k] - self.rate * self.moves[k]
            self.seen["last"] = self.moves[k] * g


def descend(optimiser, count):
    for _ in range(count):
        optimiser.step([p * p for p in optimiser.parameters])


def put(slots, key, value):
    slots[key] = value


def swap(slots, value):
    slots["a"], slots["b"] = slots["b"], value


def under_two_names(x, y):
    pair = [None, None]
    same = pair
    put(pair, 0, x)
    same[1] = y
    put(same, 0, x * y)
    table = {"a": None, "b": x}
    other = table
    swap(table, x * y)
    swap(other, y)
    return pair[0] * same[1] + table["a"] * other["b"]


def in_rows(x, y):
    row = [None]
    rows = [row, [y]]
    rows.reverse()
    put(row, 0, x)
    rows.append([x])
    table = {"first": None}
    tables = [{"first": x}, table]
    tables.reverse()
    put(table, "first", y)
    return rows[1][0] * row[0] * y + tables[0]["first"] * tables[1]["first"]


def optimised(x, y):
    optimisers = [Momentum([x, y], 0.2), Momentum([y], x)]
    for optimiser in optimisers:
        descend(optimiser, 2)
    one = Momentum([x], y)
    both = {"one": one, "same": one}
    descend(both["same"], 1)
    first, second = optimisers
    found = first.parameters[0] * second.parameters[0] + first.moves[1] * second.moves[0]
    return found + first.seen["last"] * second.seen["first"] + one.moves[0] * one.seen["first"]


def primal(x, y):
    return optimised(x, y) + under_two_names(x, y) * in_rows(x, y)


example = dict(x=0.7, y=1.1)
wrt = ("x", "y")
milestone = 3
