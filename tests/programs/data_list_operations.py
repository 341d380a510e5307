"""List + list, list * n, slices, pop, insert, a nested list and membership."""
import math


def polynomial(a, b, c):
    coefficients = [a, b] + [c] * 2
    coefficients.insert(1, a * b)
    last = coefficients.pop()
    tail = coefficients[1:]
    grid = [[a, b], [c, last]]
    total = 0.0
    for k, value in enumerate(tail):
        total += value * math.cos(k * a)
    return total + grid[1][0] * grid[0][1]


example = dict(a=0.6, b=-1.1, c=0.9)
wrt = ("a", "b", "c")
milestone = 3
