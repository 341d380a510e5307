"""Variables, parameters and functions of NumPy under the names of builtins that the derivative's text needs."""

from numpy import exp, max, min


def scaled(xs, zip=2.0):
    total = 0.0
    for x, y in [(xs[0], xs[1]), (zip * xs[1], xs[2])]:
        total = total + zip * x * y
    return total


def names(xs, range, weights):
    sum = 0.0
    len = 1.5 * range
    list = [range, len]
    list.insert(1, range * len)
    for v, w in zip(xs, weights):
        sum += v * v * w * len
    reversed = [v * sum for v in xs]
    for enumerate in reversed:
        sum += 0.1 * enumerate * list[1]
    return sum * (max(xs) - min(xs)) * exp(-range) + scaled(xs)


example = dict(xs=(3,), range=0.7, weights=(3,))
wrt = ("xs", "range", "weights")
milestone = 3
