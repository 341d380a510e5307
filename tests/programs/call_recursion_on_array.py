"""Recursion over slices of an array: a pairwise sum."""


def pairwise(x, w):
    if len(x) == 1:
        return w * x[0] ** 2
    middle = len(x) // 2
    left = pairwise(x[:middle], w)
    right = pairwise(x[middle:], w)
    return left + right + 0.1 * left * right


example = dict(x=(6,), w=0.8)
wrt = ("x", "w")
milestone = 3
