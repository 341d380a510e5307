"""A nested function and a lambda that capture active variables."""
import math


def fitted(x, w, n):
    scale = w * w

    def basis(k):
        return math.sin(k * x) / scale

    shift = lambda t: t * w + x  # noqa: E731
    total = 0.0
    for k in range(1, n):
        total += basis(k) * shift(total)
    return total + shift(2.0)


example = dict(x=0.6, w=1.2, n=4)
wrt = ("x", "w")
milestone = 3
