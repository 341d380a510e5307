"""The argument itself is the result."""


def identity(x):
    return x


example = dict(x=0.3)
wrt = ("x",)
milestone = 1
