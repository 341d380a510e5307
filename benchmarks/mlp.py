"""A network of one hidden layer (32 inputs, 64 hidden, 10 outputs), batches of 8 and of 128."""

import importlib

import numpy as np

from benchmarks import peers, report
from benchmarks.case import Case


def loss(W1, b1, W2, b2, x, y):
    h = np.tanh(x @ W1 + b1)
    p = h @ W2 + b2
    return 0.5 * np.sum((p - y) ** 2)


def loss_gradient(W1, b1, W2, b2, x, y):
    h = np.tanh(x @ W1 + b1)
    p_bar = h @ W2 + b2 - y
    z_bar = (1 - h**2) * (p_bar @ W2.T)
    return x.T @ z_bar, z_bar.sum(axis=0), h.T @ p_bar, p_bar.sum(axis=0)


def jax_loss(W1, b1, W2, b2, x, y):
    jnp = importlib.import_module("jax.numpy")
    return 0.5 * jnp.sum((jnp.tanh(x @ W1 + b1) @ W2 + b2 - y) ** 2)


def torch_loss(W1, b1, W2, b2, x, y):
    return 0.5 * (((x @ W1 + b1).tanh() @ W2 + b2 - y) ** 2).sum()


def cases():
    rng = np.random.default_rng(2)
    W1, b1, W2, b2 = (0.3 * rng.normal(size=s) for s in ((32, 64), 64, (64, 10), 10))
    other = {
        "autograd": peers.autograd,
        "jax": peers.jax(jax_loss),
        "torch": peers.torch(torch_loss),
        "numba": peers.compiled,
    }
    for batch in (8, 128):
        arguments = W1, b1, W2, b2, rng.normal(size=(batch, 32)), rng.normal(size=(batch, 10))
        yield Case(f"MLP, batch {batch}", loss, loss_gradient, arguments, ("W1", "b1", "W2", "b2"), other)


if __name__ == "__main__":
    report.main(cases(), __doc__)
