"""np.where with broadcasting branches, scalars and a condition from an active array."""
import numpy as np


def huber(residuals, delta):
    small = np.abs(residuals) < delta
    loss = np.where(small, 0.5 * residuals**2, delta * (np.abs(residuals) - 0.5 * delta))
    positive = np.where(residuals > 0, residuals, 0.0)
    return np.sum(loss) + np.sum(positive) + np.sum(np.where(small, delta, residuals[:1]))


example = dict(residuals=(7,), delta=0.6)
wrt = ("residuals", "delta")
milestone = 2
