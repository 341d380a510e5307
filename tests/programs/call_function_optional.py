"""Functions that may be given, aliases of functions, and objects that are called."""
import math


class Scaled:
    def __init__(self, factor):
        self.factor = factor

    def __call__(self, t):
        return self.factor * t * t


def bump(t):
    return 1 / (1 + t * t)


def squashed(x, act=None, times=1):
    if act is None:
        act = math.tanh
    for _ in range(times):
        x = act(x)
    return x


def total(x, w):
    cubed = lambda t: t * t * t * w  # noqa: E731
    same = bump
    also_cubed = cubed
    scaled = Scaled(w)
    first = squashed(x) + squashed(w, same, times=2) * same(x)
    return first + squashed(x, also_cubed) + scaled(w) * scaled(x)


primal = total
example = dict(x=0.7, w=1.3)
wrt = ("x", "w")
milestone = 3
