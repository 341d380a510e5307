"""A perceptron with one hidden layer and a squared loss, the inputs inactive."""
import numpy as np


def loss(W1, b1, W2, b2, x, y):
    h = np.tanh(x @ W1 + b1)
    p = h @ W2 + b2
    return 0.5 * np.sum((p - y) ** 2)


example = dict(W1=(4, 5), b1=(5,), W2=(5, 3), b2=(3,), x=(8, 4), y=(8, 3))
wrt = ("W1", "b1", "W2", "b2")
milestone = 2
