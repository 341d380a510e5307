"""Early returns from branches: a soft threshold."""
import math


def shrink(x, t):
    if x > t:
        return (x - t) ** 2
    if x < -t:
        y = x + t
        return y * math.exp(y)
    return 0.5 * x * t


example = dict(x=-1.3, t=0.5)
also = (dict(x=1.4), dict(x=0.2))
wrt = ("x", "t")
milestone = 3
