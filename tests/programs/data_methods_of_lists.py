"""Methods of one's own under the names that lists have: append, insert, pop and reverse."""


class Meter:
    def __init__(self):
        self.total = 0.0
        self.count = 0

    def append(self, v):
        self.total += v * v
        self.count += 1

    def insert(self, k, v):
        self.total += k * v

    def reverse(self):
        self.total = 1.0 / self.total

    def pop(self):
        self.total *= 2.0
        return self.total


def measured(x):
    meter = Meter()
    meter.append(x)
    for k in range(3):
        meter.append(x * k)
    meter.insert(2, x)
    meter.reverse()
    again = meter
    last = again.pop()
    again.pop()
    return meter.total * x + last * meter.count


example = dict(x=0.7)
wrt = ("x",)
milestone = 3
