import numpy as np
from autotangent.runtime import shadows


def blocks_grad(x, scale):
    """Gradient of blocks with respect to (x, scale)."""
    every_1 = x.copy()
    every = every_1[::2]
    every_bar = shadows(every)
    square_bar = every_bar.reshape(2, 3)
    square = every.reshape(2, 3)
    square_1 = square.copy()
    square *= scale
    flat = x[1:7].reshape(3, 2)
    flat = flat * square.T

    # return np.sum(every**2) + np.sum(square**3) + np.sum(flat)
    every_bar += 2 * every
    square_bar += 3 * square**2
    flat_bar = np.ones_like(flat)
    # flat = flat * square.T
    flat = x[1:7].reshape(3, 2)
    square_bar += (flat * flat_bar).T
    flat_bar = square.T * flat_bar
    # flat = x[1:7].reshape(3, 2)
    x_bar = np.zeros_like(x)
    x_bar[1:7] = np.reshape(flat_bar, np.shape(x[1:7]))
    square[...] = square_1
    # square *= scale
    square_2_bar = square_bar.copy()
    square_bar[...] = 0.0
    square_bar += scale * square_2_bar
    scale_bar = np.sum(square * square_2_bar)
    # square = every.reshape(2, 3)
    if not np.may_share_memory(square_bar, every_bar):
        every_bar += np.reshape(square_bar, np.shape(every))
    # every = x.copy()[::2]
    every_1_bar = np.zeros_like(every_1)
    every_1_bar[::2] = every_bar
    x_bar += every_1_bar
    return x_bar, scale_bar
