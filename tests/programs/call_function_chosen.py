"""Functions chosen by if and by a ternary, called and passed on."""
import math


def twice(f, x):
    return f(f(x))


def layer(x, w, smooth, wide):
    if smooth:
        act = math.tanh
    else:
        act = lambda t: t * w  # noqa: E731
    scale = math.exp if wide else (lambda t: 1 + w * t)
    return twice(act, x) * scale(x) + twice(scale, w)


example = dict(x=0.3, w=0.5, smooth=True, wide=False)
also = (dict(smooth=False), dict(wide=True))
wrt = ("x", "w")
milestone = 3
