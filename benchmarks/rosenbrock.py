"""Rosenbrock's function: of two numbers, and of an array."""

import numpy as np

from benchmarks import peers, report
from benchmarks.case import Case


def rosenbrock(x, y):
    return 100.0 * (y - x * x) ** 2 + (1.0 - x) ** 2


def rosenbrock_gradient(x, y):
    d = y - x * x
    return -400.0 * d * x - 2.0 * (1.0 - x), 200.0 * d


def chain(x):
    return np.sum(100.0 * (x[1:] - x[:-1] ** 2) ** 2 + (1.0 - x[:-1]) ** 2)


def chain_gradient(x):
    head = x[:-1]
    d = 200.0 * (x[1:] - head**2)
    x_bar = np.empty_like(x)
    x_bar[:-1] = -2.0 * (head * d + (1.0 - head))
    x_bar[-1] = 0.0
    x_bar[1:] += d
    return x_bar


def jax_chain(x):
    head = x[:-1]
    return (100.0 * (x[1:] - head**2) ** 2 + (1.0 - head) ** 2).sum()


def cases():
    rng = np.random.default_rng(0)
    scalars = {
        "autograd": peers.autograd,
        "jax": peers.jax(rosenbrock),
        "torch": peers.torch(rosenbrock),
        "numba": peers.compiled,
    }
    arrays = {
        "autograd": peers.autograd,
        "jax": peers.jax(jax_chain),
        "torch": peers.torch(jax_chain),
        "numba": peers.compiled,
    }
    yield Case("rosenbrock, 2 numbers", rosenbrock, rosenbrock_gradient, (1.2, 0.7), ("x", "y"), scalars)
    for n in (100, 10_000):
        yield Case(f"rosenbrock, n={n}", chain, chain_gradient, (rng.normal(size=n),), "x", arrays)


if __name__ == "__main__":
    report.main(cases(), __doc__)
