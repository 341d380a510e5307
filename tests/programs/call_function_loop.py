"""Loops over functions that stand in the head of the loop: one in another, of helpers, inner functions and lambdas."""
import math


def square(v):
    return v * v


def basis(x, w):
    def shifted(v):
        return v * w + x

    total = 0.0
    for f in (math.sin, square, shifted):
        total += f(x)
        for g in [math.cos, lambda v: v * w]:
            if total > 1.0:
                total = total + 0.1 * g(f(w))
    for k in range(2):
        for f in (math.exp, square):
            total += f(0.1 * k * x)
    return total


primal = basis
example = dict(x=0.9, w=1.3)
wrt = ("x", "w")
milestone = 3
