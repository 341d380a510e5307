"""Helpers called with keywords, in another order, and with defaults left out."""
import math


def wave(t, frequency=2.0, *, phase=0.5, damping=0.1):
    return math.exp(-damping * t) * math.cos(frequency * t + phase)


def signal(t, f, d):
    return wave(t) + wave(t, f, damping=d) + wave(phase=f, t=d) * wave(frequency=d, t=t)


example = dict(t=0.9, f=1.4, d=0.3)
wrt = ("t", "f", "d")
milestone = 3
