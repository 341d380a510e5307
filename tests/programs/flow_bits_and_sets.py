"""Bits of integers and sets of constants decide what is computed: a reversed order, a mask, kinds."""

import numpy as np

SMOOTH = {"sine", "square"}


def reversed_bits(k, count):
    out = 0
    for _ in range(count):
        out = (out << 1) | (k & 1)
        k >>= 1
    return out


def f(x, u, mask=0b1011, kinds=("sine", "step", "square")):
    total = 0.0
    for k in range(len(u)):
        j = reversed_bits(k, 2)
        sign = 1 if (j ^ k) & 1 else -1
        if mask >> k & 1:
            total += sign * u[j] * x**k
    for kind in kinds:
        if kind in SMOOTH:
            total += np.sin(x) if kind in {"sine", "cosine"} else x * x
    return total


example = dict(x=0.7, u=(4,))
wrt = ("x", "u")
milestone = 3
