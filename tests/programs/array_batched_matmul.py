"""@ of stacks of matrices, one of them broadcast over the batch: attention scores."""
import numpy as np


def attention(queries, keys, mixing):
    scores = queries @ np.swapaxes(keys, 1, 2)
    return np.sum(np.tanh(scores / 2) @ mixing)


example = dict(queries=(2, 3, 4), keys=(2, 5, 4), mixing=(5, 2))
wrt = ("queries", "keys", "mixing")
milestone = 2
