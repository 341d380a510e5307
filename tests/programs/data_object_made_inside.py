"""A dataclass built from active values, passed on and read back."""
from dataclasses import dataclass


@dataclass
class Interval:
    low: float
    high: float


def widen(interval, by):
    return Interval(interval.low - by, interval.high + by * interval.low)


def area(x, y):
    box = Interval(x * y, x + y)
    wide = widen(box, x)
    return (wide.high - wide.low) * box.high


example = dict(x=0.4, y=1.3)
wrt = ("x", "y")
milestone = 3
