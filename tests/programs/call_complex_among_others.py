"""A helper that gives complex numbers among other things, to a function without any of its own."""


def waves(x, k):
    return [x * (1 + 2j), "of two", k]


def loudness(x, k):
    found = waves(x, k)
    return abs(found[0] * x) + found[2] * k


primal = loudness
example = dict(x=1.5, k=0.4)
wrt = ("x", "k")
milestone = 3
