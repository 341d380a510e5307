"""A branch that the kinds of the arguments decide, around what a loop must record."""
import math


def cooled(t, k, step):
    for i in range(4):
        if step is not None and i >= 0:
            t = t - step * k * t
        if step is None:
            t = math.exp(-k) * t
        else:
            rate = 1 + k * i
            rate *= t
            t -= step * max(rate, t * rate)
    return t


example = dict(t=1.5, k=0.6, step=0.1)
also = (dict(step=None),)
wrt = ("t", "k")
milestone = 3
