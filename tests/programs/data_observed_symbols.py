"""A hidden Markov model of symbols that a list of the module holds; parameters in a dict, the forward table filled in
place."""

import numpy as np
from scipy.special import logsumexp

SYMBOLS = [0, 1, 1, 2, 0]


def log_softmax(z, axis=-1):
    return z - logsumexp(z, axis=axis, keepdims=True)


def forward(parameters, symbols):
    start = log_softmax(parameters["start"])
    moves = log_softmax(parameters["moves"], axis=1)
    shown = log_softmax(parameters["shown"], axis=1)
    alpha = np.empty((len(symbols), len(start)))
    alpha[0] = start + shown[:, symbols[0]]
    for t in range(1, len(symbols)):
        for j in range(len(start)):
            alpha[t, j] = logsumexp(alpha[t - 1] + moves[:, j]) + shown[j, symbols[t]]
    return alpha


def primal(start, moves, shown, temperature):
    parameters = {"start": start, "moves": moves, "shown": shown}
    alpha = forward(parameters, SYMBOLS)
    penalty = sum(np.sum(v**2) for v in parameters.values())
    smooth = logsumexp(alpha / temperature, axis=1).mean() * temperature
    return 0.01 * penalty + 0.1 * smooth - logsumexp(alpha[-1])


example = dict(start=(3,), moves=(3, 3), shown=(3, 3), temperature=0.7)
wrt = ("start", "moves", "shown", "temperature")
milestone = 3
