"""np.where that guards a logarithm and a division against the branch not taken."""
import numpy as np


def log_likelihood(counts, rate):
    safe = np.where(counts > 0, counts, 1.0)
    terms = np.where(counts > 0, counts * np.log(safe / rate), 0.0)
    return 2 * np.sum(terms - counts + rate)


example = dict(counts=np.array([2.0, -1.0, 3.5, 0.7]), rate=np.array([1.1, 0.9, 2.2, 0.4]))
wrt = ("counts", "rate")
milestone = 2
