"""The chain of springs of `index_loop` with a helper that is called in the loop and reads the array.

By hand in two ways: one function that adds the adjoint of a spring, which is called in a single loop; and a pair of
forward and reverse sweep, as it is emitted, which serves loops that need the helper's value, too.
"""

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


def spring_fwd(x, i, k):
    d = x[i + 1] - x[i]
    return k * d * d + math.sin(d), (d, i, k)


def spring_rev(saved, y_bar, x_bar):
    d, i, k = saved
    d_bar = (2 * k * d + math.cos(d)) * y_bar
    x_bar[i + 1] += d_bar
    x_bar[i] -= d_bar
    return d * d * y_bar


def energy_gradient_of_pair(x, k):
    saveds = []
    for i in range(len(x) - 1):
        _, saved = spring_fwd(x, i, k)
        saveds.append(saved)
    x_bar = np.zeros_like(x)
    k_bar = 0.0
    while saveds:
        k_bar += spring_rev(saveds.pop(), 1.0, x_bar)
    return x_bar, k_bar


def cases():
    rng = np.random.default_rng(5)
    for n in SIZES:
        arguments = rng.normal(size=n), 1.5
        yield Case(f"helper in a loop, n={n}", energy, energy_gradient, arguments, ("x", "k"), OTHER)
        yield Case(f"the same, by a pair, n={n}", energy, energy_gradient_of_pair, arguments, ("x", "k"))


if __name__ == "__main__":
    report.main(cases(), __doc__)
