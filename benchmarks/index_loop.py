"""A loop that reads the elements of an array: the energy of a chain of springs, 1,000 and 10,000 long."""

import importlib
import math

import numpy as np

from benchmarks import peers, report
from benchmarks.case import Case

SIZES = (1000, 10_000)


def energy(x, k):
    e = 0.0
    for i in range(len(x) - 1):
        d = x[i + 1] - x[i]
        e += k * d * d + math.sin(d)
    return e


def energy_gradient(x, k):
    x_bar = np.zeros_like(x)
    k_bar = 0.0
    for i in range(len(x) - 1):
        d = x[i + 1] - x[i]
        d_bar = 2 * k * d + math.cos(d)
        k_bar += d * d
        x_bar[i + 1] += d_bar
        x_bar[i] -= d_bar
    return x_bar, k_bar


def jax_energy(x, k):
    """A loop, as in the primal."""
    library, jnp = importlib.import_module("jax"), importlib.import_module("jax.numpy")

    def step(i, e):
        d = x[i + 1] - x[i]
        return e + k * d * d + jnp.sin(d)

    return library.lax.fori_loop(0, len(x) - 1, step, 0.0)


def torch_energy(x, k):
    e = 0.0
    for i in range(len(x) - 1):
        d = x[i + 1] - x[i]
        e = e + k * d * d + d.sin()
    return e


OTHER = {
    "autograd": peers.autograd,
    "jax": peers.jax(jax_energy),
    "torch": peers.torch(torch_energy),
    "numba": peers.compiled,
}


def cases():
    rng = np.random.default_rng(4)
    for n in SIZES:
        yield Case(f"x[i] loop, n={n}", energy, energy_gradient, (rng.normal(size=n), 1.5), ("x", "k"), OTHER)


if __name__ == "__main__":
    report.main(cases(), __doc__)
