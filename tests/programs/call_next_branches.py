"""Items that may not be taken: next in ternaries, and, or, in tests of if, while and assert, beside a loop."""


def halves(a):
    while True:
        yield a
        a = a / 2


def powers(x, n):
    for k in range(n):
        yield x**k * (k + 1)


def taken(x, rate):
    it = iter([x, rate, x * rate, 2.0, 3.0 * x])
    y = next(it) if x > rate else next(it) + next(it)
    y += (x > 5 and next(it)) or next(it)
    if next(it) > 1:
        y = y * x + next(it, rate)
    shrinking = halves(4.0 * x)
    while next(shrinking) > 0.2:
        y = y + 0.1 * rate
    y += next(shrinking)
    rest = powers(rate, 5)
    for v in rest:
        y += v * next(rest, 0.5)
    steps = iter([x, y, rate])
    assert next(steps) > 0
    while (v := next(steps, None)) is not None:
        y += v * v
    return y * next(rest, x * x)


example = dict(x=0.7, rate=1.2)
wrt = ("x", "rate")
milestone = 3
