"""math.atan2, hypot of two and three arguments, dist-like expressions: a radar measurement."""
import math


def bearing_error(x, y, z, observed):
    azimuth = math.atan2(y, x)
    elevation = math.atan2(z, math.hypot(x, y))
    slant = math.hypot(x, y, z)
    return (azimuth - observed) ** 2 + elevation * slant


example = dict(x=1.2, y=-0.7, z=0.9, observed=0.1)
wrt = ("x", "y", "z", "observed")
milestone = 1
