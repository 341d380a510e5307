"""Objects whose class gives them attributes: defaults of a dataclass, a number that __init__ stores."""

from dataclasses import dataclass


@dataclass
class Gain:
    factor: float
    offset: float = 2.0
    name: str = "gain"


class Tally:
    def __init__(self, rate):
        self.rate = rate
        self.total = 0.0

    def add(self, value):
        self.total += self.rate * value


def response(x, k):
    gain = Gain(x)
    gain.offset = gain.offset * k
    tally = Tally(k)
    tally.add(gain.factor)
    tally.add(gain.offset)
    for part in [gain, Gain(k)]:
        tally.add(part.factor * part.offset)
    return tally.total * tally.rate


example = dict(x=1.3, k=0.7)
wrt = ("x", "k")
milestone = 3
