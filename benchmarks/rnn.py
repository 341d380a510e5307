"""A recurrent network over 50 steps: 16 inputs, 32 hidden units, batch 8."""

import importlib

import numpy as np

from benchmarks import peers, report
from benchmarks.case import Case


def loss(W, U, b, V, x, y):
    h = np.zeros((x.shape[1], U.shape[0]))
    for t in range(x.shape[0]):
        h = np.tanh(x[t] @ W + h @ U + b)
    return 0.5 * np.sum((h @ V - y) ** 2)


def loss_gradient(W, U, b, V, x, y):
    n = x.shape[0]
    h = np.zeros((x.shape[1], U.shape[0]))
    hs = [h]
    for t in range(n):
        h = np.tanh(x[t] @ W + h @ U + b)
        hs.append(h)
    p_bar = h @ V - y
    V_bar = h.T @ p_bar
    h_bar = p_bar @ V.T
    W_bar, U_bar, b_bar = np.zeros_like(W), np.zeros_like(U), np.zeros_like(b)
    for t in range(n - 1, -1, -1):
        z_bar = (1 - hs[t + 1] ** 2) * h_bar
        W_bar += x[t].T @ z_bar
        U_bar += hs[t].T @ z_bar
        b_bar += z_bar.sum(axis=0)
        h_bar = z_bar @ U.T
    return W_bar, U_bar, b_bar, V_bar


def jax_loss(W, U, b, V, x, y):
    library, jnp = importlib.import_module("jax"), importlib.import_module("jax.numpy")

    def step(h, row):
        return jnp.tanh(row @ W + h @ U + b), None

    h, _ = library.lax.scan(step, jnp.zeros((x.shape[1], U.shape[0])), x)
    return 0.5 * jnp.sum((h @ V - y) ** 2)


def torch_loss(W, U, b, V, x, y):
    h = x.new_zeros((x.shape[1], U.shape[0]))
    for row in x:
        h = (row @ W + h @ U + b).tanh()
    return 0.5 * ((h @ V - y) ** 2).sum()


def cases():
    rng = np.random.default_rng(3)
    W, U, b, V = (0.3 * rng.normal(size=s) for s in ((16, 32), (32, 32), 32, (32, 4)))
    arguments = W, U, b, V, rng.normal(size=(50, 8, 16)), rng.normal(size=(8, 4))
    other = {
        "autograd": peers.autograd,
        "jax": peers.jax(jax_loss),
        "torch": peers.torch(torch_loss),
        "numba": peers.compiled,
    }
    yield Case("RNN, 50 steps", loss, loss_gradient, arguments, ("W", "U", "b", "V"), other)


if __name__ == "__main__":
    report.main(cases(), __doc__)
