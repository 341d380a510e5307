import numpy as np


def joined_jvp(x, *, x_dot):
    """Value and tangent of joined along x_dot."""
    y_1 = np.exp(1j * x)
    y = y_1.real
    y_dot = (1j * y_1 * x_dot).real
    both_1 = np.exp(1j * x)
    both = np.concatenate([y, both_1])
    both_dot = np.concatenate([y_dot, 1j * both_1 * x_dot])
    return (
        np.sum((both**2 * (1 - 0.5j)).imag),
        2 * np.sum(((1 - 0.5j) * both * both_dot).imag),
    )
