"""Jacobians and Hessians with many directions at once, beside one after the other and beside JAX."""

import importlib
from unittest import mock

import numpy as np

import autotangent
from autotangent import batching
from benchmarks import timing

N = 200
RNG = np.random.default_rng(0)
W, X = RNG.normal(size=(N, N)) / np.sqrt(N), RNG.normal(size=N)


def layer(x):
    """Vectorised: each of 200 entries depends on all others."""
    h = np.tanh(W @ x)
    return h * np.sin(x) + np.exp(-(x**2))


def recurrence(x):
    """A loop over the entries."""
    y = np.zeros(len(x))
    y[0] = x[0]
    for i in range(1, len(x)):
        y[i] = np.sin(x[i]) * y[i - 1] + x[i] ** 2
    return y


def energy(x):
    """A real result, for its Hessian."""
    return np.sum(layer(x) ** 2)


def by_jax(kind, name):
    """The same, compiled; None without JAX or for a loop over entries."""
    try:
        jax = importlib.import_module("jax")
    except ImportError:
        return None
    if name == "recurrence":
        return None
    jax.config.update("jax_enable_x64", True)
    jnp = importlib.import_module("jax.numpy")

    def mapped(x):
        h = jnp.tanh(W @ x)
        return h * jnp.sin(x) + jnp.exp(-(x**2))

    primal = (lambda x: jnp.sum(mapped(x) ** 2)) if name == "energy" else mapped
    made = jax.jit({"forward": jax.jacfwd, "reverse": jax.jacrev, "hessian": jax.hessian}[kind](primal))
    return lambda: made(X).block_until_ready()


def table(quick: bool = False) -> list[dict]:
    """Measure and print."""
    print(f"{'':28}{'at once':>10}{'one by one':>12}{'jax':>8}")
    rows = []
    for primal, kind in (
        (layer, "forward"),
        (layer, "reverse"),
        (recurrence, "forward"),
        (recurrence, "reverse"),
        (energy, "hessian"),
    ):
        matrix = autotangent.hessian(primal) if kind == "hessian" else autotangent.jacobian(primal, mode=kind)
        jax = by_jax(kind, primal.__name__)
        calls = {"at once": lambda matrix=matrix: matrix(X), **({"jax": jax} if jax else {})}
        with mock.patch.object(batching.Linear, "many", None):
            alone = timing.median(timing.interleaved({"": calls["at once"]}, 3), "")
            wanted = matrix(X)
        assert np.allclose(matrix(X), wanted)
        assert jax is None or np.allclose(jax(), wanted)
        rounds = timing.interleaved(calls, 3 if quick else timing.ROUNDS)
        once = timing.median(rounds, "at once")
        ratio = f"{timing.ratio(rounds, 'jax', 'at once'):.2f}" if jax else "-"
        print(f"{primal.__name__ + ', ' + kind:28}{once * 1e3:>7.2f} ms{alone / once:>12.1f}{ratio:>8}", flush=True)
        rows.append({"workload": f"{primal.__name__}, {kind}", "seconds": once, "one_by_one": alone / once})
    return rows


if __name__ == "__main__":
    table()
