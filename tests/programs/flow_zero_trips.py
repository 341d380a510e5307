"""A loop that does not run once, over an empty range and an empty list."""


def untouched(x, n):
    y = x * x
    for i in range(n):
        y = y * x
    for item in []:
        y = item
    while y < -1.0:
        y = y + 1
    return y * 3


example = dict(x=1.2, n=0)
also = (dict(n=2),)
wrt = ("x",)
milestone = 3
