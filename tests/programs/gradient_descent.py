"""An optimiser differentiated through its steps, with momentum kept in an array."""
import numpy as np


def final_loss(w, rate, momentum, X, y):
    velocity = np.zeros_like(w)
    for step in range(5):
        error = X @ w - y
        velocity = momentum * velocity - rate * (X.T @ error)
        w = w + velocity
    return np.sum((X @ w - y) ** 2)


example = dict(w=(2,), rate=0.05, momentum=0.6, X=(4, 2), y=(4,))
wrt = ("w", "rate", "momentum")
milestone = 3
