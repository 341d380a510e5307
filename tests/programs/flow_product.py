"""A running product and a running maximum kept by an if."""
import numpy as np


def drawdown(returns, weight):
    wealth = 1.0
    peak = wealth
    worst = 0.0
    for r in returns:
        wealth *= 1 + 0.1 * r
        if wealth > peak:
            peak = wealth
        loss = (peak - wealth) / peak
        if loss > worst:
            worst = loss
    return worst * weight + wealth


example = dict(returns=np.array([0.9, -1.2, 0.4, 1.8, 2.2, -0.7, -1.9, 0.3]), weight=2.0)
wrt = ("returns", "weight")
milestone = 3
