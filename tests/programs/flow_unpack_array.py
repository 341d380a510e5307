"""Unpacking of an array argument, of its rows, starred and nested."""
import math


def four_body(state, frame):
    x, y, *velocity = state
    (a, b), (c, d) = frame
    vx, vy = velocity
    u, v = a * x + b * y, c * x + d * y
    first, *middle, last = [u, v, vx, vy]
    return math.sin(first) * last + middle[0] * middle[1] + len(velocity) * u


example = dict(state=(4,), frame=(2, 2))
wrt = ("state", "frame")
milestone = 3
