"""An attribute that is a number in one class and an array in another, read where a test tells which, under a name that
was used before."""
import numpy as np


class Point:
    def __init__(self, w):
        self.w = w


class Cloud:
    def __init__(self, w):
        self.w = w


def moments(w, v, k):
    parts = [Cloud(v), Point(w), Cloud(k * v)]
    total = 0.0
    for part in parts[:1]:
        total += np.sum(part.w)
    total += sum(np.sum((part.w * k) ** 2) if isinstance(part, Cloud) else k * part.w for part in parts)
    heavy = [k * part.w if isinstance(part, Point) else np.sum(part.w**3) for part in parts]
    return total * heavy[0] + heavy[1]


example = dict(w=0.7, v=(3,), k=1.2)
wrt = ("w", "v", "k")
milestone = 3
