"""A primal that calls itself: powers by squaring."""


def power(x, n):
    if n == 0:
        return 1.0
    if n % 2:
        return x * power(x, n - 1)
    half = power(x, n // 2)
    return half * half


example = dict(x=1.1, n=11)
also = (dict(n=0), dict(n=6))
wrt = ("x",)
milestone = 3
