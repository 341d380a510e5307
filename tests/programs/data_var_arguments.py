"""*args and **kwargs of the primal and of a helper."""
import math


def combine(*terms, scale=1.0, **options):
    total = 0.0
    for t in terms:
        total += t * t
    return scale * total + options.get("shift", 0.0)


def energy(x, y, z):
    numbers = (y, z)
    return math.sqrt(combine(x, *numbers, scale=y, shift=z) + combine(z))


example = dict(x=0.4, y=1.2, z=0.9)
wrt = ("x", "y", "z")
milestone = 3
