"""Functions of the user's, and parameters, with the names that what is made of inner functions has inside."""


def partial(t, g_function):
    return t - g_function


def apply(g, partial, primal, g_function=1.0):
    return g(partial) + primal * g_function


def scaled(k):
    def g(t, power=2):
        return k * t**power

    return g


def f(x, k):
    def around(t):
        return t * t * k

    g = scaled(x)
    def h(t):
        return partial(t * t, g(t))

    count = apply(lambda t: t + int(k), 2, 1, g_function=3)
    return around(x) + h(x) + count * apply(lambda t: h(t) + k, x, k)


example = dict(x=0.7, k=1.8)
wrt = ("x", "k")
milestone = 3
