"""Iterators that are made inside of an expression whose value is needed again: in factors, indices and exponents."""


def weighted(x, xs):
    total = 0.0
    for k in range(3):
        total += sum(filter(lambda j: j != k, range(4))) * x
        total += xs[sum(map(lambda j: j % 2, range(k)))] ** max(reversed([1, 2, k]))
        total += int("".join(map(str, [k, 1]))) * x * xs[k]
    return total


example = dict(x=1.5, xs=[0.5, 1.25, -0.75])
wrt = ("x", "xs")
milestone = 3
