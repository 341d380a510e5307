"""Helpers with a parameter for the axis: the rank of what they return is known, its sizes are not."""
import numpy as np


def softmax(z, axis=-1):
    z = z - np.max(z, axis=axis, keepdims=True)
    e = np.exp(z)
    return e / e.sum(axis=axis, keepdims=True)


def log_sum_exp(z, axis):
    top = np.max(z, axis=axis)
    return top + np.log(np.sum(np.exp(z - np.expand_dims(top, axis)), axis=axis))


def attention(p, x):
    total = 0.0
    for weight in softmax(p):
        total += weight**2
    rows = softmax(x, axis=1)
    return total + np.sum(rows**2) + np.sum(log_sum_exp(x, 0) ** 2) + log_sum_exp(p, 0)


example = dict(p=(4,), x=(3, 4))
wrt = ("p", "x")
milestone = 3
