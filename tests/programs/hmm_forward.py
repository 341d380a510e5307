"""The forward algorithm of a hidden Markov model, rescaled at every step."""
import numpy as np

OBSERVED = [0, 1, 1, 2, 0, 2]


def log_likelihood(transition, emission, start):
    A = np.exp(transition) / np.sum(np.exp(transition), axis=1, keepdims=True)
    B = np.exp(emission) / np.sum(np.exp(emission), axis=1, keepdims=True)
    alpha = np.exp(start) / np.sum(np.exp(start)) * B[:, OBSERVED[0]]
    total = np.log(np.sum(alpha))
    alpha = alpha / np.sum(alpha)
    for symbol in OBSERVED[1:]:
        alpha = (alpha @ A) * B[:, symbol]
        scale = np.sum(alpha)
        total += np.log(scale)
        alpha = alpha / scale
    return total


example = dict(transition=(2, 2), emission=(2, 3), start=(2,))
wrt = ("transition", "emission", "start")
milestone = 3
