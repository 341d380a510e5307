"""One helper called twice with different arguments."""
import math


def gaussian(x, mu, sigma):
    z = (x - mu) / sigma
    return math.exp(-0.5 * z * z) / sigma


def overlap(x, a, b):
    left = gaussian(x, a, 0.7)
    right = gaussian(a, b, x)
    return left * right + left


example = dict(x=0.8, a=0.2, b=1.1)
wrt = ("x", "a", "b")
milestone = 3
