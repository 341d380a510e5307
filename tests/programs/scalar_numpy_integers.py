"""Small integers of NumPy as arguments and attributes: products with them in the derivative do not wrap around."""

import numpy as np


class Pixel:
    def __init__(self, level):
        self.level = level


BRIGHT = np.uint8(250)


def exposed(x, n, pixel):
    y = 2 * x * n - (x * pixel.level) * n
    return y + 3 * (x * BRIGHT) - x**2 * n / 2 * 3


primal = exposed
example = dict(x=1.3, n=np.uint8(200), pixel=Pixel(np.int16(30000)))
wrt = ("x",)
milestone = 3
