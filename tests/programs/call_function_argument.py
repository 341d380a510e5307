"""Functions passed to a helper: a named one and one chosen at run time."""
import math


def trapezoid(f, a, b, n):
    h = (b - a) / n
    total = 0.5 * (f(a) + f(b))
    for i in range(1, n):
        total += f(a + i * h)
    return total * h


def bump(x):
    return math.exp(-x * x)


def ratio(a, b, smooth):
    chosen = math.sin if smooth else bump
    return trapezoid(bump, a, b, 4) / trapezoid(chosen, a, b, 3)


example = dict(a=0.2, b=1.3, smooth=True)
also = (dict(smooth=False),)
wrt = ("a", "b")
milestone = 3
