"""What a function returns calls the functions that were given to it, with what they captured as it is then."""


def after(outer, inner):
    return lambda t: outer(inner(t))


def rated(x, y):
    rate = x
    step = after(lambda t: t * rate, lambda t: t + rate * y)
    first = step(y)
    rate = x * y
    return first * step(x)


example = dict(x=1.7, y=0.6)
wrt = ("x", "y")
milestone = 3
