"""Imaginary parts of arrays that nobody writes, and real arrays, go to what writes complex ones and gives them back."""
import numpy as np


class Field:
    def __init__(self, v):
        self.v = v

    def add(self, w):
        self.v += w
        return self.v


def filled(a, b):
    for i in range(3):
        a[i] = a[i] * 0.5 + b[i]
    return a


def coupled(x, c, w):
    signal = w * 1.0
    for _ in range(2):
        signal -= x
        filled(signal, np.imag(x))
        filled(signal, c)
    field = Field(x * 1j)
    field.add(w.imag)
    field.add(c)
    return np.sum(np.abs(signal * x) ** 2) + np.sum(np.abs(field.v) ** 2 * c)


example = dict(
    x=np.array([0.4 - 0.3j, 1.2 + 0.1j, -0.5 + 0.7j]),
    c=(3,),
    w=np.array([0.8 - 0.5j, 0.2 + 0.6j, -1.1 - 0.4j]),
)
wrt = ("x", "c", "w")
milestone = 3
