"""Numbers without derivatives that are spread into tuples of active ones: lists and tuples behind a star."""


def early(x):
    if x < 0:
        return x, 1.0, 2.0
    return x * x, *[p for p in (1.0, 2.0)]


def spread(x):
    factors = (3.0, 4.0)
    return x * x, *factors


def primal(x, y):
    a, b, c = early(x)
    d, e, f = spread(y)
    g, h, _ = early(-y)
    return a * b + c * d * e + f * a + g * h


example = dict(x=0.7, y=1.3)
wrt = ("x", "y")
milestone = 3
