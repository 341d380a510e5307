"""What class an object has is asked once, and has a name."""
import numpy as np


class Disc:
    def __init__(self, r):
        self.r = r


class Plate:
    def __init__(self, sides):
        self.sides = sides


def area(shape):
    flat = isinstance(shape, Plate)
    scale = 2.0
    if not flat:
        scale = 3.0 * shape.r
    if flat:
        return scale * np.sum(shape.sides**2)
    return scale * shape.r


def total(x, r):
    shapes = [Disc(r), Plate(x), Disc(x[0])]
    found = 0.0
    for shape in shapes:
        is_disc = type(shape) is Disc
        found += area(shape)
        if is_disc:
            found += shape.r**3
    return found


primal = total
example = dict(x=(3,), r=0.6)
wrt = ("x", "r")
milestone = 3
