"""Floor division and remainder with an active dividend and an active divisor: a periodic forcing."""
import math


def forcing(t, period, growth):
    cycle = t // period
    phase = t % period
    return math.sin(2 * math.pi * phase / period) * phase + growth * cycle


example = dict(t=7.3, period=2.1, growth=0.4)
also = (dict(t=-3.1), dict(period=-1.7))
wrt = ("t", "period", "growth")
milestone = 1
