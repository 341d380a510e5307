"""Log-sum-exp written by hand, along an axis and over everything, and np.logaddexp."""
import numpy as np


def evidence(scores, prior):
    m = np.max(scores, axis=0)
    rows = m + np.log(np.sum(np.exp(scores - m), axis=0))
    top = np.max(rows)
    return top + np.log(np.sum(np.exp(rows + prior - top))) + np.sum(np.logaddexp(rows, prior))


example = dict(scores=(4, 3), prior=(3,))
wrt = ("scores", "prior")
milestone = 2
