"""Logarithms and roots of what a mask leaves out, in several statements, and zeros among them."""
import numpy as np


def entropy(p, q, w):
    roots = np.sqrt(q)
    logs = np.log(p) * roots
    shares = w * logs
    chosen = np.where((p > 0) & (q > 0), p * shares, 0.0)
    return np.sum(chosen) + np.sum(w**2)


example = dict(p=np.array([0.4, -0.2, 0.7, 1.3, 0.6]), q=np.array([0.9, 0.6, -0.5, 0.8, 1.1]), w=(5,))
wrt = ("p", "q", "w")
milestone = 2
