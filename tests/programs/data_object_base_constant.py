"""Attributes that a base class or a method sets to values that do not depend on wrt, beside those that do."""


class Rule:
    def __init__(self, rate):
        self.rate = rate

    def reset(self, speed):
        self.speed = speed


class Momentum(Rule):
    def __init__(self, rate, keep):
        super().__init__(rate)
        self.keep = keep
        self.reset(0.0)

    def update(self, w, slope):
        self.speed = self.keep * self.speed - self.rate * slope
        return w + self.speed


def descend(keep, w, wanted):
    rule = Momentum(0.1, keep)
    for _ in range(3):
        w = rule.update(w, 2 * (w - wanted))
    return w * rule.rate


example = dict(keep=0.7, w=1.3, wanted=0.4)
wrt = ("keep", "w", "wanted")
milestone = 3
