import numpy as np


def channels_last_jvp(batch, gain, *, batch_dot, gain_dot):
    """Value and tangent of channels_last along (batch_dot, gain_dot)."""
    last_1 = np.moveaxis(batch, 1, -1)
    last = last_1 * gain
    last_dot = gain * np.moveaxis(batch_dot, 1, -1) + last_1 * gain_dot
    first = np.moveaxis(last, [2, 0], [0, 1])
    first_dot = np.moveaxis(last_dot, [2, 0], [0, 1])
    t_1 = last**2
    t_2 = np.swapaxes(last, 0, 0)
    return (
        np.sum(t_1 * t_2) + np.sum(first[0] ** 2) + np.sum(np.swapaxes(batch, 0, 2)[1]),
        (
            np.sum(2 * t_2 * last * last_dot + t_1 * np.swapaxes(last_dot, 0, 0))
            + 2 * np.sum(first[0] * first_dot[0])
            + np.sum(np.swapaxes(batch_dot, 0, 2)[1])
        ),
    )
