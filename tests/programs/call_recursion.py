"""A recursive helper: adaptive subdivision of an integral to fixed depth."""
import math


def integral(a, b, k, depth):
    mid = 0.5 * (a + b)
    if depth == 0:
        return (b - a) * math.exp(-k * mid * mid)
    return integral(a, mid, k, depth - 1) + integral(mid, b, k, depth - 1)


def error_function(x, k):
    return integral(0.0, x, k, 3) * math.sqrt(k)


example = dict(x=1.1, k=0.8)
wrt = ("x", "k")
milestone = 3
