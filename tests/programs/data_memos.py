"""Dicts that only remember: in a loop, filled by a helper, with arrays in them; and one that is changed afterwards."""
import math

import numpy as np


def power(known, n, x):
    if n in known:
        return known[n]
    value = x if n == 1 else power(known, n - 1, x) * x
    known[n] = value
    return value


def data_memos(x, m):
    known, waves = {}, {}
    total = power(known, 4, x) + power(known, 6, x)
    for k in (1, 2, 1, 3, 2):
        if k not in waves:
            waves[k] = math.sin(k * x)
        total += waves[k] ** 2 * k

    powers = {1: m}

    def matrix_power(n):
        if n not in powers:
            half = matrix_power(n // 2)
            powers[n] = half @ half if n % 2 == 0 else half @ half @ m
        return powers[n]

    kept = {}
    first = power(kept, 3, x)
    kept[2] = kept[2] * x
    total += first * power(kept, 4, x) + kept[2]
    return total + np.sum(matrix_power(7)) + np.sum(powers[3])


primal = data_memos
example = dict(x=0.8, m=np.array([[0.5, 0.2], [-0.3, 0.6]]))
wrt = ("x", "m")
milestone = 3
