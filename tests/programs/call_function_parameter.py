"""The primal itself takes functions: one with a rule, one of Python, chosen by the caller."""
import math


def bump(x):
    return 1 / (1 + x * x)


def fixed_point(f, g, x, n):
    total = 0.0
    for _ in range(n):
        x = 0.5 * f(x) + 0.1 * g(x)
        total += mean(g, x, 1.0)
    return total


def mean(f, a, b):
    return 0.5 * (f(a) + f(b))


primal = fixed_point
example = dict(f=math.cos, g=bump, x=0.4, n=3)
also = (dict(f=bump, g=math.sin),)
wrt = ("x",)
milestone = 3
