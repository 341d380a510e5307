"""Generators that branch, yield from others and stop early; consumed by loops, sums, lists, and one made inside."""


def halves(x, n):
    for k in range(n):
        if x < 0.2:
            return
        yield x
        x = x / 2 - 0.01 * k
        if k == 1:
            yield 0.5 * x * x


def twice(x, w, n):
    yield w
    yield from halves(x, n)
    yield from halves(w, 2)


def total(x, w):
    def weighted(n):
        for k in range(n):
            yield w * x**k

    result = sum(halves(x, 6))
    for a, b in zip(twice(x, w, 2), weighted(9)):
        result = result + a * b
    values = [v * v for v in weighted(3)]
    return result * values[2] + max(weighted(2))


example = dict(x=1.3, w=0.7)
wrt = ("x", "w")
milestone = 3
