"""Loops over parts of ranges, forwards and backwards, and an element of one."""
import numpy as np


def sampled(x, w, n):
    total = w * range(5)[n]
    for k in range(1, 6)[:n]:
        total = total * w + k * x[k - 1]
    stations = range(len(x))
    for k in stations[1::2]:
        total += x[k] ** 2 * stations[-1]
    for k in range(1, 4)[:n][::-1]:
        total = total * w + np.sin(x[k])
    for k, v in zip(stations[2:], x):
        total += v * x[k] * k
    return total


example = dict(x=(5,), w=0.8, n=2)
also = [dict(n=0), dict(n=4)]
wrt = ("x", "w")
milestone = 3
