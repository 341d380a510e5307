"""np.ravel, .ravel() and .flatten(): parameters packed into one vector and read back."""
import numpy as np


def packed(W, b):
    theta = np.concatenate((W.ravel(), b.flatten()))
    W2 = theta[:6].reshape(2, 3)
    return np.sum(W2 @ theta[6:]) + np.sum(np.ravel(W.T) ** 2 * theta[:6])


example = dict(W=(2, 3), b=(3,))
wrt = ("W", "b")
milestone = 2
