"""A helper with two results: unpacked, indexed, and one of them ignored."""
import math


def polar(x, y):
    r = math.hypot(x, y)
    return r, math.atan2(y, x)


def spiral(x, y, pitch):
    r, phi = polar(x, y)
    _, turned = polar(phi, pitch)
    return r * math.cos(pitch * phi) + turned + polar(r, pitch)[0]


example = dict(x=0.8, y=0.6, pitch=1.3)
wrt = ("x", "y", "pitch")
milestone = 3
