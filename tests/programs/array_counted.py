"""Reductions of some elements and from a start, quantiles at several points."""
import numpy as np


def robust(x, floor, ranks):
    kept = x > -0.5
    level = np.mean(x, where=kept) + np.sum(x[None, :], axis=1, initial=floor)[0]
    spread = np.std(x, where=kept) + np.var(x, mean=level, correction=1)
    highest = np.max(x, initial=floor) * np.min(x, where=kept, initial=floor)
    low, high = np.quantile(x, [0.2, 0.7])
    middle = np.percentile(x.reshape(2, 3), ranks, axis=1, method="hazen")
    return level * spread + highest + (high - low) ** 2 + np.sum(middle) + np.prod(x, where=kept)


example = dict(x=np.array([0.3, -1.2, 0.9, 1.7, -0.1, 2.2]), floor=0.6, ranks=np.array([30.0, 64.0]))
wrt = ("x", "floor", "ranks")
milestone = 3
