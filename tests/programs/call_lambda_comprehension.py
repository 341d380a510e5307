"""Lambdas in comprehensions that read the variables of these, called there or kept with a value of their own."""


def applied(f, v):
    return f(v)


def total(x, xs):
    there = sum(applied(lambda t: t * k, x) for k in xs)
    own = [applied(lambda t, k=k: t + k * x, x) for k in xs]
    functions = [lambda t, k=k: t * x**k for k in range(3)]
    by_name = {k: (lambda t, c=2 * k: t * x + c) for k in range(2)}
    return there + sum(own) + sum(f(x) for f in functions) * by_name[1](x)


example = dict(x=0.7, xs=[0.5, 1.5])
wrt = ("x", "xs")
milestone = 3
