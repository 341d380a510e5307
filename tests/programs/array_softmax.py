"""A stable softmax and cross-entropy with labels gathered by integer arrays."""
import numpy as np

LABELS = np.array([2, 0, 1, 2])


def cross_entropy(logits, temperature):
    z = logits / temperature
    z = z - np.max(z, axis=1, keepdims=True)
    p = np.exp(z) / np.sum(np.exp(z), axis=1, keepdims=True)
    return -np.mean(np.log(p[np.arange(4), LABELS]))


example = dict(logits=(4, 3), temperature=1.3)
wrt = ("logits", "temperature")
milestone = 2
