"""Polynomials of two variables: sums, differences, products, integer powers."""


def rosenbrock(x, y):
    return (1.0 - x) ** 2 + 100.0 * (y - x * x) ** 2


example = dict(x=-1.2, y=1.0)
wrt = ("x", "y")
milestone = 1
