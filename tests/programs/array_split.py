"""np.split into equal parts and at indices: the gates of an LSTM cell."""
import numpy as np


def lstm_cell(z, c):
    i, f, o, g = np.split(z, 4)
    c = c / (1 + np.exp(-f)) + np.tanh(g) / (1 + np.exp(-i))
    h = np.tanh(c) / (1 + np.exp(-o))
    head, tail = np.split(-2 * h, [1])
    return np.sum(head) * np.sum(tail**2)


example = dict(z=(12,), c=(3,))
wrt = ("z", "c")
milestone = 2
