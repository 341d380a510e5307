"""A result that does not depend on any argument after all."""


def calibrated(x):
    y = x * x
    y = 2.5
    return y


example = dict(x=1.9)
wrt = ("x",)
milestone = 1
