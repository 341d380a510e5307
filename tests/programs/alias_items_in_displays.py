"""Objects in displays of items are given to a function that counts in them, and gives them what they had not."""


class Gauge:
    def __init__(self, level):
        self.level = level
        self.peak = None
        self.count = 0

    def add(self, z):
        self.level = 0.5 * self.level + z
        if self.peak is None or self.level > self.peak:
            self.peak = self.level
        self.count += 1


def each(gauges, z):
    for gauge in gauges:
        gauge.add(z)


def primal(x, y):
    pair = (Gauge(0.1), Gauge(0.2))
    second = pair[1]
    each(pair[1:], x)
    each((pair[0],), x * y)
    return second.level * pair[0].peak


example = dict(x=0.7, y=1.3)
wrt = ("x", "y")
milestone = 3
