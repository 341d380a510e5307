"""Two helpers that call each other: sine and cosine by angle halving."""


def sine(x, depth):
    if depth == 0:
        return x - x**3 / 6
    return 2 * sine(x / 2, depth - 1) * cosine(x / 2, depth - 1)


def cosine(x, depth):
    if depth == 0:
        return 1 - x**2 / 2
    s = sine(x / 2, depth - 1)
    return 1 - 2 * s * s


def tangent(x):
    return sine(x, 3) / cosine(x, 3)


example = dict(x=0.7)
wrt = ("x",)
milestone = 3
