import numpy as np


def convolve_rows_jvp(batch, kernel, *, batch_dot, kernel_dot):
    """Value and tangent of convolve_rows along (batch_dot, kernel_dot)."""
    shifted = batch[..., 1:] * kernel[np.newaxis, :, np.newaxis]
    shifted_dot = (
        kernel[np.newaxis, :, np.newaxis] * batch_dot[..., 1:]
        + batch[..., 1:] * kernel_dot[np.newaxis, :, np.newaxis]
    )
    last = batch[..., -1]
    last_dot = batch_dot[..., -1]
    return (
        (
            np.sum(shifted**2)
            + np.sum(last * kernel)
            + np.sum(batch[1, ..., 0, None] ** 3)
        ),
        (
            2 * np.sum(shifted * shifted_dot)
            + np.sum(kernel * last_dot + last * kernel_dot)
            + 3 * np.sum(batch[1, ..., 0, None] ** 2 * batch_dot[1, ..., 0, None])
        ),
    )
