"""Builtin abs, pow, float and round of floats."""


def penalty(x, y, z):
    gap = abs(x - y)
    return pow(gap, 1.5) + float(z) * abs(z) + round(y) * x + pow(z, 2)


example = dict(x=0.4, y=1.6, z=-0.9)
also = (dict(x=2.9, z=1.2),)
wrt = ("x", "y", "z")
milestone = 1
