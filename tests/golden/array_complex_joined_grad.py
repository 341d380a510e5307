import numpy as np
from autotangent.runtime import split_like


def joined_grad(x):
    """Gradient of joined with respect to x."""
    y_1 = np.exp(1j * x)
    y = y_1.real
    both_1 = np.exp(1j * x)
    both_2 = [y, both_1]
    both = np.concatenate(both_2)

    # return np.sum((both**2 * (1 - 0.5j)).imag)
    both_bar = -2 * 1j * (1 - 0.5j) * 1.0 * both
    # both = np.concatenate([y, np.exp(1j * x)])
    both_3_bars = split_like(both_bar, both_2, 0)
    y_bar = both_3_bars[0].real.copy()
    x_bar = (1j * both_1 * both_3_bars[1]).real
    # y = np.exp(1j * x).real
    x_bar = x_bar + (1j * y_1 * y_bar).real
    return x_bar
