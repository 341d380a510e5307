"""for over the entries of a vector and over the rows of a matrix."""
import math


def path_length(points, charges):
    total = 0.0
    for q in charges:
        total += math.sqrt(1 + q * q)
    previous = points[0]
    for point in points:
        step = point - previous
        total += (step @ step) * total
        previous = point
    return total


example = dict(points=(4, 2), charges=(3,))
wrt = ("points", "charges")
milestone = 3
