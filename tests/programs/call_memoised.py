"""Helpers that functools remembers the results of: of numbers that count, of active values, and under another name."""
import functools
import math


@functools.cache
def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


@functools.lru_cache(maxsize=32)
def screened(r, decay):
    return math.exp(-decay * r) / r


def lattice_energy(r, decay):
    total = 0.0
    for n in range(1, 5):
        total += screened(n * r, decay) / factorial(n)
    pair = screened
    return r * (total + pair(r, decay=0.5 * decay))


primal = lattice_energy
example = dict(r=1.2, decay=0.7)
wrt = ("r", "decay")
milestone = 3
