"""The penalised likelihood of a logistic regression, stable for large margins."""
import numpy as np


def loss(w, b, X, y, penalty):
    margin = (2 * y - 1) * (X @ w + b)
    nll = np.sum(np.maximum(0, -margin) + np.log1p(np.exp(-np.abs(margin))))
    return nll / len(y) + penalty * (w @ w)


example = dict(w=(3,), b=0.4, X=(6, 3), y=np.array([0.0, 1.0, 1.0, 0.0, 1.0, 0.0]), penalty=0.1)
also = (dict(w=np.array([30.0, -20.0, 10.0])),)
wrt = ("w", "b", "penalty")
milestone = 2
