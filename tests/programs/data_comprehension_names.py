"""The variable of a comprehension is its own, also where the function has one of the same name."""


def shadowed(x, xs):
    v = x * x
    total = sum(x * v for v in xs)
    squares = [v * v for v in xs if v > 0]
    return total * v + squares[0] * v


def make(rng):
    return dict(x=1.3, xs=[0.5, -0.7, 1.1])


wrt = ("x", "xs")
milestone = 3
