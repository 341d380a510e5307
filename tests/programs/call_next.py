"""Iterators that have a name: next, next with a default, and loops over what is left."""


def powers(x):
    p = x
    while True:
        yield p
        p = p * x


def harmonics(x):
    for k in range(1, 5):
        yield x / k


def f(x, weights):
    it = iter(weights)
    result = next(it) * x
    for w in it:
        result += w * x
        if w > 1:
            break
    result += next(it, 0.5) + next(it, 0.25) * x
    p = powers(x)
    result += next(p)
    for k in range(2):
        result += k * next(p)
    for k, y in zip(range(2), p):
        result -= k * y
    h = harmonics(result)
    first = next(h)
    large = next(w for w in weights if w > 0.8)
    return first * sum(h) + large * next((y for y in harmonics(x) if y > 9.0), 0.5)


example = dict(x=1.2, weights=[0.7, 1.1, 0.4])
wrt = ("x", "weights")
milestone = 3
