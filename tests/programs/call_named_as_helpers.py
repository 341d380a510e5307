"""Functions of the module with the names that the text uses for its helpers."""


def pair(a):
    return a * a


def zeros(a):
    return [a, 2.0 * a]


def total(x):
    values = zeros(x)
    for v in values:
        x = x + pair(v)
    return x


example = dict(x=0.7)
wrt = ("x",)
milestone = 3
