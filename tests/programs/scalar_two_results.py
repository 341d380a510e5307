"""A tuple of two results, one of which does not depend on every argument."""
import math


def to_polar(x, y, scale):
    r = math.sqrt(x * x + y * y)
    return scale * r, math.atan(y / x)


example = dict(x=1.5, y=0.4, scale=2.0)
wrt = ("x", "y", "scale")
milestone = 1
