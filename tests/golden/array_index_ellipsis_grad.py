import numpy as np


def convolve_rows_grad(batch, kernel):
    """Gradient of convolve_rows with respect to (batch, kernel)."""
    shifted = batch[..., 1:] * kernel[np.newaxis, :, np.newaxis]
    last = batch[..., -1]

    # return np.sum(shifted**2) + np.sum(last * kernel) + np.sum(batch[1, ..., 0, No ...
    shifted_bar = 2 * shifted
    last_bar = np.broadcast_to(kernel, last.shape)
    kernel_bar = last.sum(axis=0)
    batch_bar = np.zeros_like(batch)
    batch_bar[1, ..., 0, None] = 3 * batch[1, ..., 0, None] ** 2
    # last = batch[..., -1]
    batch_bar[..., -1] += last_bar
    # shifted = batch[..., 1:] * kernel[np.newaxis, :, np.newaxis]
    batch_bar[..., 1:] += kernel[np.newaxis, :, np.newaxis] * shifted_bar
    kernel_bar[np.newaxis, :, np.newaxis] += np.sum(batch[..., 1:] * shifted_bar, axis=(0, 2))[None, :, None]
    return batch_bar, kernel_bar
