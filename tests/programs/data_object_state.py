"""A filter whose state is None until the first sample, under two names; attributes appear when they are first set."""


class Filter:
    def __init__(self, gain):
        self.gain = gain
        self.state = None

    def feed(self, sample):
        if self.state is None:
            self.state = sample
        else:
            self.state = self.gain * self.state + sample
            self.previous = sample


def response(x, gain):
    low = Filter(gain)
    other = low
    total = 0.0
    for k in range(4):
        low.feed(x * (k + 1))
        if other.state is not None:
            total = total + other.state * gain
    low.largest = total * x
    if k > 2:
        low.largest = low.largest * low.previous
    return total + other.largest


example = dict(x=0.8, gain=0.6)
wrt = ("x", "gain")
milestone = 3
