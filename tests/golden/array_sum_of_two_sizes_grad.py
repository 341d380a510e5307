import numpy as np
from autotangent.runtime import accumulate_at, unbroadcast


def combined_grad(x, c):
    """Gradient of combined with respect to (x, c)."""
    chosen = np.array([0, 1, 1])
    taken = x[chosen]
    scaled = x * c
    further = scaled * x
    joined = scaled + taken

    # return np.sum(joined * joined) + np.sum(further * c)
    joined_bar = 2 * joined
    further_bar = c
    c_bar = further
    # joined = scaled + taken
    scaled_bar = joined_bar
    taken_bar = unbroadcast(joined_bar, taken)
    # further = scaled * x
    scaled_bar = scaled_bar + x * further_bar
    x_bar = scaled * further_bar
    # scaled = x * c
    x_bar += c * scaled_bar
    c_bar = c_bar + x * scaled_bar
    # taken = x[chosen]
    accumulate_at(x_bar, chosen, taken_bar)
    return x_bar, c_bar
