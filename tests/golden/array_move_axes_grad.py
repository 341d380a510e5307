import numpy as np


def channels_last_grad(batch, gain):
    """Gradient of channels_last with respect to (batch, gain)."""
    last_1 = np.moveaxis(batch, 1, -1)
    last = last_1 * gain
    first = np.moveaxis(last, [2, 0], [0, 1])
    t_1 = np.swapaxes(batch, 0, 2)

    # return np.sum(last**2 * np.swapaxes(last, 0, 0)) + np.sum(first[0] ** 2) + np. ...
    last_bar = 2 * last * np.swapaxes(last, 0, 0) + np.swapaxes(last**2, 0, 0)
    first_bar = np.zeros_like(first)
    first_bar[0] = 2 * first[0]
    t_1_bar = np.zeros_like(t_1)
    t_1_bar[1] = 1
    batch_bar = np.swapaxes(t_1_bar, 0, 2)
    # first = np.moveaxis(last, [2, 0], [0, 1])
    last_bar += np.moveaxis(first_bar, [0, 1], [2, 0])
    # last = np.moveaxis(batch, 1, -1) * gain
    batch_bar = batch_bar + np.moveaxis(gain * last_bar, -1, 1)
    gain_bar = np.sum(last_1 * last_bar, axis=(0, 1))
    return batch_bar, gain_bar
