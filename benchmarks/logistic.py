"""Logistic regression with a quadratic penalty: 1,000 rows, 20 columns."""

import importlib

import numpy as np

from benchmarks import peers, report
from benchmarks.case import Case


def loss(w, b, X, y):
    z = X @ w + b
    return np.mean(np.logaddexp(0.0, -y * z)) + 0.005 * np.sum(w**2)


def loss_gradient(w, b, X, y):
    z = X @ w + b
    z_bar = -y / ((1.0 + np.exp(y * z)) * len(y))
    return X.T @ z_bar + 0.01 * w, np.sum(z_bar)


def jax_loss(w, b, X, y):
    jnp = importlib.import_module("jax.numpy")
    return jnp.mean(jnp.logaddexp(0.0, -y * (X @ w + b))) + 0.005 * jnp.sum(w**2)


def torch_loss(w, b, X, y):
    softplus = importlib.import_module("torch").nn.functional.softplus
    return softplus(-y * (X @ w + b)).mean() + 0.005 * (w**2).sum()


def cases():
    rng = np.random.default_rng(1)
    X = rng.normal(size=(1000, 20))
    y = np.where(rng.random(1000) < 0.5, -1.0, 1.0)
    other = {
        "autograd": peers.autograd,
        "jax": peers.jax(jax_loss),
        "torch": peers.torch(torch_loss),
        "numba": peers.compiled,
    }
    yield Case("logistic regression", loss, loss_gradient, (rng.normal(size=20), 0.3, X, y), ("w", "b"), other)


if __name__ == "__main__":
    report.main(cases(), __doc__)
