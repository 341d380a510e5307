"""Augmented assignment of floats: += -= *= /= **=."""
import math


def dose(weight, clearance):
    d = 2.0
    d *= weight
    d += math.log(clearance)
    d -= weight / clearance
    d /= 1.0 + weight
    weight **= 2
    clearance **= weight
    d *= clearance
    return d


example = dict(weight=1.1, clearance=0.7)
wrt = ("weight", "clearance")
milestone = 1
