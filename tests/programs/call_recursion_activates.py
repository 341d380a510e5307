"""A recursive function whose first call has a constant where the inner calls have active values."""


def power_sum(n, term, total, x):
    if n == 0:
        return total
    return power_sum(n - 1, term * x, total + term, x)


def geometric(x, n):
    return power_sum(n, 1.0, 0.0, x) + power_sum(2, x, 1.0, 0.5)


example = dict(x=0.7, n=5)
wrt = ("x",)
milestone = 3
