"""for over range(n): the logistic map, every iterate used."""


def lyapunov(x, r, n):
    total = 0.0
    for i in range(n):
        x = r * x * (1 - x)
        total = total + (r * (1 - 2 * x)) ** 2
    return total / n


example = dict(x=0.3, r=3.1, n=7)
also = (dict(n=1),)
wrt = ("x", "r")
milestone = 3
