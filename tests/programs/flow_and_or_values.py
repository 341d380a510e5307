"""and/or that give one of their active operands."""


def fallback(x, y):
    first = x or y
    both = (x - 1.0) and (x * y)
    return first * both + (0.0 or y) ** 2


example = dict(x=0.8, y=1.7)
also = (dict(x=1.0 + 1e-1),)
wrt = ("x", "y")
milestone = 3
