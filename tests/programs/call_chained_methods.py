"""A method that returns its object, and a helper that makes a list grow that has two names."""


class Tally:
    def __init__(self, rate):
        self.rate = rate
        self.total = 0.0

    def add(self, value):
        self.total += self.rate * value
        return self


def grow(entries, value):
    entries.append(value)
    entries[0] = 2 * value


def counted(x, k):
    tally = Tally(k)
    tally.add(x)
    entries = [x, 1.0]
    book = entries
    grow(book, x * k)
    return tally.total * tally.rate + entries[2] * entries[0]


example = dict(x=1.3, k=0.7)
wrt = ("x", "k")
milestone = 3
