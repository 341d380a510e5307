"""The chain of springs of `index_loop` with a helper that is called in the loop and reads the array."""

import math

import numpy as np

from benchmarks import report
from benchmarks.case import Case
from benchmarks.index_loop import OTHER, SIZES


def spring(x, i, k):
    d = x[i + 1] - x[i]
    return k * d * d + math.sin(d)


def energy(x, k):
    e = 0.0
    for i in range(len(x) - 1):
        e += spring(x, i, k)
    return e


def spring_gradient(x, i, k, x_bar):
    """Adds into x_bar, returns k_bar."""
    d = x[i + 1] - x[i]
    d_bar = 2 * k * d + math.cos(d)
    x_bar[i + 1] += d_bar
    x_bar[i] -= d_bar
    return d * d


def energy_gradient(x, k):
    x_bar = np.zeros_like(x)
    k_bar = 0.0
    for i in range(len(x) - 1):
        k_bar += spring_gradient(x, i, k, x_bar)
    return x_bar, k_bar


def cases():
    rng = np.random.default_rng(5)
    for n in SIZES:
        yield Case(f"helper in a loop, n={n}", energy, energy_gradient, (rng.normal(size=n), 1.5), ("x", "k"), OTHER)


if __name__ == "__main__":
    report.main(cases(), __doc__)
