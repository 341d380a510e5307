"""for over reversed(...) of a range and of an array: a backward recursion."""


def continued_fraction(a, x):
    y = x
    for i in reversed(range(len(a))):
        y = a[i] + 1 / (3 + y * y)
    for c in reversed(a):
        y = y * c + x
    return y


example = dict(a=(5,), x=0.7)
wrt = ("a", "x")
milestone = 3
