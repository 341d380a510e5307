"""Counts as data: an adjoint that begins as their opposite takes floats later."""

import numpy as np


def poisson_loss(beta, X, counts):
    eta = X @ beta
    mu = np.exp(eta)
    loss = np.sum(mu - counts * eta)
    for k in range(len(counts)):
        loss += counts[k] * beta[0] - 2 * beta[1] * counts[k]
    return loss


example = dict(beta=(2,), X=(5, 2), counts=np.array([0, 130, 2, 255, 3], dtype=np.uint8))
wrt = ("beta", "X")
milestone = 2
