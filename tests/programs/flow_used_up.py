"""A condition that uses an iterator up is recorded: evaluated once more it would find nothing left."""

import numpy as np


def damped(x, steps):
    """Steps of one kind where any of the thresholds is passed, of another kind elsewhere."""
    limits = iter([0.2, 0.5, 2.5])
    y = x * x
    for k in range(steps):
        if any(y > limit for limit in [0.9 * k, 3 * x]):
            y = 0.5 * y + np.sin(x)
        elif sum(1 for limit in limits if limit > y):
            y = y + 0.1 * x
        else:
            y = y * x
    return y


example = dict(x=1.3, steps=6)
wrt = ("x",)
milestone = 3
