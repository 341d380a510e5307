"""Newton iterations on a lambda, and a recursive quadrature of another one."""
import math


def newton(f, slope, x):
    for _ in range(4):
        x = x - f(x) / slope(x)
    return x


def quadrature(f, a, b, depth=2):
    m = 0.5 * (a + b)
    if depth == 0:
        return (b - a) * f(m)
    return quadrature(f, a, m, depth - 1) + quadrature(f, m, b, depth - 1)


def area(a, rate):
    edge = newton(lambda x: x * x - a, lambda x: 2 * x, 1.0)
    return quadrature(lambda t: math.exp(-rate * t), 0.0, edge)


example = dict(a=2.3, rate=0.8)
wrt = ("a", "rate")
milestone = 3
