"""Swapping and rotating names, also entries of a list built from them."""
import math


def rotated(x, y, z):
    x, y = y, x * 2
    x, y, z = z, x, y
    pair = [x, y]
    pair[0], pair[1] = pair[1], pair[0]
    (u, v), w = (pair[0], z), x
    return u * math.sin(v) + w * x


example = dict(x=0.3, y=1.4, z=-0.8)
wrt = ("x", "y", "z")
milestone = 3
